// Answers as they come over the wire: what the product sends, and the baseline repeats.
import { get, type Agent } from 'node:http'
import { buffer } from 'node:stream/consumers'

const patience = 30_000

/** `headers` are the answer's own; those of the connection are each server's affair. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

const ofConnection = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

const toHeaders = (raw: string[]) => {
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1]!]] : []))
  return Object.fromEntries(pairs.filter(([name]) => !ofConnection.has(name!.toLowerCase())))
}

type Asking = { agent?: Agent; headers?: Record<string, string> }

/** Reads one answer, byte by byte as it was sent. */
export const readAnswer = (url: string, asking: Asking = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const request = get(url, { ...asking, timeout: patience }, (response) => {
      const { rawHeaders, statusCode: status = 0 } = response
      const whole = buffer(response)
      whole.then((body) => resolve({ status, headers: toHeaders(rawHeaders), body }), reject)
    })
    request.once('error', reject)
    request.once('timeout', () => request.destroy(new Error(`${url} has not answered in time.`)))
  })

// Each answer's own, of about the same length, so that as many bytes are sent.
const itsOwn = new Set(['x-request-id', 'age'])

const toComparable = ({ headers }: Answer) =>
  JSON.stringify(Object.entries(headers).filter(([name]) => !itsOwn.has(name.toLowerCase())))

/** @throws Error unless both answers carry the same status, headers and bytes */
export const demandSame = (path: string, one: Answer, other: Answer) => {
  const isSame =
    one.status === other.status &&
    toComparable(one) === toComparable(other) &&
    one.body.equals(other.body)
  if (!isSame) throw new Error(`${path}: baseline and product do not answer the same.`)
}
