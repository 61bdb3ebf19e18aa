// What readers are told, and how it is written: server-sent events.
import { randomBytes } from 'node:crypto'

/** What happened to a story, as all processes hear it; `data` is what readers are told beside the story. */
export type StoryEvent = {
  id: string
  name: 'published' | 'corrected' | 'comment' | 'rating'
  article: { id: string; slug: string }
  data: object
}

/** No two are alike, in whichever process they are made. */
export const newId = () => randomBytes(9).toString('base64url')

const write = (lines: string[]) => Buffer.from(`${lines.join('\n')}\n\n`)

export const toBytes = ({ id, name, article, data }: StoryEvent) =>
  write([`id: ${id}`, `event: ${name}`, `data: ${JSON.stringify({ article, ...data })}`])

/** Tells a reader to read anew, for what happened since they were here is not known. */
export const missedBytes = (position: string) =>
  write([`id: ${position}`, 'event: missed', 'data: {}'])

/** What keeps a quiet connection open, and says up to where it has been read. No event for clients. */
export const beatBytes = (position: string) => write([':', `id: ${position}`])

/** Milliseconds until a reader who was cut off comes back; not all at once. */
export const retryBytes = () => Buffer.from(`retry: ${2_000 + Math.floor(Math.random() * 3_000)}\n`)
