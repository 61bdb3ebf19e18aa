import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

// A proxy on the same machine connects from here, too, whoever asks it, and whether or not it is trusted.
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

type Connection = {
  socket: Pick<IncomingMessage['socket'], 'remoteAddress'>
  headers: IncomingMessage['headers']
}

const isLoopback = (address = '') =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

const isFromHere = ({ socket, headers }: Connection) =>
  isLoopback(socket.remoteAddress) && !proxyHeaders.some((name) => name in headers)

const digest = (text: string) => createHash('sha256').update(text).digest()

// Of equal length, as the comparison wants them; how long it takes tells nothing.
const hasToken = ({ headers }: Connection, token: string) => {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? []
  return timingSafeEqual(digest(given), digest(token))
}

/** Whether who asks is on this machine itself, with no proxy between, or has the token. */
export const mayLook = (connection: Connection, token?: string) =>
  isFromHere(connection) || (token !== undefined && hasToken(connection, token))
