// A program elsewhere that is told things: keeps what it gets, and answers as a test wants.
import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { _internal_jobSystemGlobals as jobSystem, type Payload } from 'payload'

export type Got = { headers: IncomingHttpHeaders; text: string; body: any }

export const openReceiver = async () => {
  const got: Got[] = []
  const answer = { status: 204, headers: {} as Record<string, string> }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
      got.push({ headers: request.headers, text, body: JSON.parse(text) })
      response.writeHead(answer.status, answer.headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const reset = () => {
    got.length = 0
    answer.status = 204
    answer.headers = {}
  }
  const close = () => new Promise((resolve) => server.close(resolve))
  return { got, answer, url: `http://127.0.0.1:${port}/news`, reset, close }
}

/** As a receiver checks it, by the words of Standard Webhooks. */
export const isSignedWith = (secret: string, { headers, text }: Got) => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`
  const signature = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(signature)
}

/** Sets the clock of jobs so many seconds ahead. */
export const setAhead = (seconds: number) => {
  jobSystem.getCurrentDate = () => new Date(Date.now() + seconds * 1000)
}

export const runDeliveries = (payload: Payload) =>
  payload.jobs.run({ queue: 'webhooks', limit: 100 })
