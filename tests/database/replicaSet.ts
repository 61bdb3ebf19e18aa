// A server that calls itself the primary of a replica set, in front of one that is none: it passes
// commands on without what belongs to a transaction, and tells what came. So one sees what the
// platform asks MongoDB for; that it is done all or nothing is MongoDB's own part.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { BSON, type Document } from 'mongodb'

export type Command = {
  name: string
  collection?: string
  /** Of the transaction it belongs to: session and number. */
  transaction?: string
  isFirst: boolean
}

const headerLength = 16
const opReply = 1
const opMessage = 2013
const ofTransactions = ['lsid', 'txnNumber', 'autocommit', 'startTransaction']
const ends = ['commitTransaction', 'abortTransaction', 'endSessions']

type Read = { header: Buffer; document: Document; behind: Buffer; at: number }

// Behind the header: flags and the kind of the section (5 bytes), or an old reply's fields (20).
const read = (message: Buffer): Read | undefined => {
  const operation = message.readInt32LE(12)
  if (operation !== opMessage && operation !== opReply) return undefined
  const at = headerLength + (operation === opMessage ? 5 : 20)
  const length = message.readInt32LE(at)
  const document = BSON.deserialize(message.subarray(at, at + length), { promoteValues: false })
  return { header: message.subarray(0, at), document, behind: message.subarray(at + length), at }
}

const write = ({ header, behind }: Read, document: Document) => {
  const message = Buffer.concat([header, BSON.serialize(document), behind])
  message.writeInt32LE(message.length, 0)
  return message
}

const toCommand = (document: Document): Command => {
  const [name = '', target] = Object.entries(document)[0] ?? []
  const isInTransaction = document.autocommit?.valueOf() === false
  const session = isInTransaction && document.lsid.id.toString('hex')
  return {
    name,
    collection: typeof target === 'string' ? target : undefined,
    transaction: isInTransaction ? `${session}:${document.txnNumber}` : undefined,
    isFirst: Boolean(document.startTransaction),
  }
}

const without = (document: Document, names: string[]) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))

/** Cuts a stream of bytes into messages, each of which begins with its length. */
const byMessage = (take: (message: Buffer) => void) => {
  let kept = Buffer.alloc(0)
  return (bytes: Buffer) => {
    kept = Buffer.concat([kept, bytes])
    while (kept.length >= 4 && kept.length >= kept.readInt32LE(0)) {
      const length = kept.readInt32LE(0)
      take(kept.subarray(0, length))
      kept = kept.subarray(length)
    }
  }
}

/** As MongoDB refuses a write that another transaction is in the way of. */
const conflict = {
  ok: 0,
  code: 112,
  codeName: 'WriteConflict',
  errmsg: 'WriteConflict',
  errorLabels: ['TransientTransactionError'],
}

const reply = (client: Socket, request: Read, document: Document) => {
  const answer = write({ ...request, behind: Buffer.alloc(0) }, document)
  answer.writeInt32LE(request.header.readInt32LE(4), 8)
  client.write(answer)
}

/** Says of a command that MongoDB is to refuse it. */
type Refusal = { meets?: (command: Command) => boolean }

/**
 * Stands in front of the server at `url`; `commands` fills with what the platform sends, and what
 * `refusal` meets is answered with a conflict.
 */
export const startReplicaSet = async (url: string) => {
  const { hostname, port } = new URL(url)
  const commands: Command[] = []
  const refusal: Refusal = {}
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname)
    const me = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const asPrimary = {
      setName: 'rs0',
      hosts: [me],
      me,
      primary: me,
      setVersion: 1,
      logicalSessionTimeoutMinutes: 30,
    }

    const toServer = (message: Buffer) => {
      const request = read(message)
      if (!request) return behind.write(message)
      const command = toCommand(request.document)
      commands.push(command)
      if (ends.includes(command.name)) return reply(client, request, { ok: 1 })
      if (refusal.meets?.(command)) return reply(client, request, conflict)
      return behind.write(write(request, without(request.document, ofTransactions)))
    }
    const toClient = (message: Buffer) => {
      const answer = read(message)
      const isGreeting = answer && 'maxWireVersion' in answer.document
      client.write(isGreeting ? write(answer, { ...answer.document, ...asPrimary }) : message)
    }
    client.on('data', byMessage(toServer)).on('close', () => behind.destroy())
    behind.on('data', byMessage(toClient)).on('close', () => client.destroy())
    for (const socket of [client, behind]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/test?replicaSet=rs0`
  return { address, commands, refusal, stop: () => void server.close() }
}
