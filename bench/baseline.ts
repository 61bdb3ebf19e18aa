// A process of its own: the least that Node can do for an answer. It is given the answers by
// address, and tells the port that the kernel chose.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answers.ts'

process.once('message', (answers: Map<string, Answer>) => {
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '')
    if (!answer) return response.writeHead(404).end()
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
})

process.once('disconnect', () => process.exit(0))
