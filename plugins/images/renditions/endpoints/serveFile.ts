// Payload sends the file, to whoever may see it; what caches may do with it is said here.
import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { findAsPublic } from '#kit/findAsPublic.ts'
import { bringBack, folderOf } from '../../originals/asideFile.ts'

type Uploads = 'images' | 'renditions'

const path = '/file/:filename'
const forNobody = 'private, no-store'
const forEver = 'public, max-age=31536000, immutable'
// A name given by a person may be given to another file one day.
const forNow = 'public, no-cache'

/** Names that begin with a hash of the content. */
const byContent = /^[0-9a-f]{32}[-.]/

const tagOf = (filename: string) => `"${filename}"`

// A part of another file than the one that somebody has, or in units that nobody knows, is no part of
// this one: it is sent whole (RFC 9110, 13.1.5 and 14.2).
const forgetStrangeRange = ({ headers }: PayloadRequest, filename: string) => {
  const [range, known] = [headers.get('range'), headers.get('if-range')]
  const isOfThis = known === null || known === tagOf(filename)
  if (range && !(isOfThis && /^bytes=/i.test(range))) headers.delete('range')
}

const sendByPayload = (collection: CollectionSlug, req: PayloadRequest) => {
  const endpoints = req.payload.collections[collection].config.endpoints || []
  const own = endpoints.filter((each) => each.path === path && each.method === 'get')
  return own.at(-1)!.handler(req)
}

// What Payload answers where the file is not on the disk.
const isMissing = ({ status }: Response) => status === 500

/** A picture's file may have been deleted for a change that then was not stored. */
const send = async (collection: Uploads, filename: string, req: PayloadRequest) => {
  const sent = await sendByPayload(collection, req)
  if (!isMissing(sent)) return sent
  const folder = collection === 'images' && folderOf(req)
  if (folder) await bringBack({ folder, filename })
  const again = await sendByPayload(collection, req)
  if (isMissing(again)) throw new NotFound(req.t)
  return again
}

/** A ticket opens one file for one preview; what the newsroom gets may be nobody else’s. */
const isForAll = async (collection: Uploads, filename: string, req: PayloadRequest) => {
  if (req.searchParams.has('ticket')) return false
  if (!req.user) return true
  const where = { filename: { equals: filename } }
  return Boolean(await findAsPublic({ collection, where, req, select: {} }))
}

const headersFor = (sent: Response, filename: string, isPublic: boolean) => {
  const headers = new Headers(sent.headers)
  const isFixed = byContent.test(filename)
  const lifetime = isFixed ? forEver : forNow
  headers.set('Cache-Control', isPublic ? lifetime : forNobody)
  headers.delete('ETag')
  if (isFixed) headers.set('ETag', tagOf(filename))
  return headers
}

const isKnown = ({ headers }: PayloadRequest, etag: string | null) => {
  const known = headers.get('if-none-match')?.split(',') ?? []
  return known.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

const withoutBody = async (sent: Response, status: number, headers: Headers) => {
  await sent.body?.cancel()
  return new Response(null, { status, headers })
}

const longestName = 255

// What a folder would fail at, or refuse, is no file's name.
const isName = (name: string) => !name.includes('\0') && Buffer.byteLength(name) <= longestName

const serve = async (collection: Uploads, req: PayloadRequest) => {
  const filename = String(req.routeParams?.filename)
  if (!isName(filename)) throw new NotFound(req.t)
  // For refusals, which Payload turns into answers by itself.
  req.responseHeaders = new Headers({ 'Cache-Control': forNobody })
  forgetStrangeRange(req, filename)
  const sent = await send(collection, filename, req)
  if (!sent.ok) return sent
  req.responseHeaders = undefined
  const headers = headersFor(sent, filename, await isForAll(collection, filename, req))
  if (isKnown(req, headers.get('ETag'))) return withoutBody(sent, 304, headers)
  if (req.method === 'HEAD') return withoutBody(sent, sent.status, headers)
  return new Response(sent.body, { status: sent.status, headers })
}

/** `GET` and `HEAD /api/<collection>/file/:filename`. */
export const serveFile = (collection: Uploads): Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({
    method,
    path,
    handler: (req) => serve(collection, req),
  }))
