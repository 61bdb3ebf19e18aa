// A reader without an account is told by a cookie: an id that nobody else could have signed.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'
import type { Payload } from 'payload'

const name = 'masthead_visitor'
const year = 365 * 24 * 60 * 60 * 1000
const shape = /^([0-9a-f]{32})\.([\w-]{43})$/

const sign = (id: string, secret: string) =>
  createHmac('sha256', secret).update(`visitor:${id}`).digest('base64url')

const isSigned = (id: string, signature: string, secret: string) =>
  timingSafeEqual(Buffer.from(sign(id, secret)), Buffer.from(signature))

const readCookie = (header: string | undefined, secret: string) => {
  const [, id, signature] = shape.exec(parseCookie(header ?? '')[name] ?? '') ?? []
  return id && signature && isSigned(id, signature, secret) ? id : undefined
}

/** The visitor's id; a visitor without a cookie that verifies is given a new one. */
export const visitorOf = ({ secret }: Payload, request: Request, response: Response): string => {
  const known = response.locals.visitor ?? readCookie(request.headers.cookie, secret)
  const id: string = known ?? randomBytes(16).toString('hex')
  if (!known) {
    const options = {
      httpOnly: true,
      maxAge: year,
      sameSite: 'lax',
      secure: request.secure,
    } as const
    response.cookie(name, `${id}.${sign(id, secret)}`, options)
  }
  response.locals.visitor = id
  return id
}
