// What the page that is being rendered is made from. The server and the pages come in two bundles, each
// with a copy of this module: they meet on `globalThis`, and a page knows its own by a header.
import { randomUUID } from 'node:crypto'

/** `values` as they were typed. */
export type RefusedForm = {
  name: 'rating' | 'comment' | 'like' | 'report'
  values: Record<string, string>
  faults: Fault[]
}

/** As the content API tells it. */
export type Fault = { code: string; path?: string }

export type PageParts = {
  /** What the page has asked of the content API: addresses from the root, with the ETags of the answers. */
  asked: { address: string; etag: string | null }[]
  /** Set by a page that is there and yet not a 200: a story that was withdrawn. */
  status?: number
  /** A form that a reader without scripts has sent, and that was not taken. */
  refused?: RefusedForm
}

/** By which a page finds its parts. */
export const partsHeader = 'x-masthead-parts'

const key = Symbol.for('masthead.pageParts')
type Holder = { [key]?: Map<string, PageParts> }

const all = () => ((globalThis as Holder)[key] ??= new Map())

/** Those that the header names; undefined for a page that nobody gathers them for. */
export const findParts = (id: string | null) => all().get(id ?? '')

/** Has `parts` filled in by the page that `render` renders, which is to have this header. */
export const gatherParts = async <T>(
  parts: PageParts,
  render: (headers: Record<string, string>) => Promise<T>,
) => {
  const id = randomUUID()
  all().set(id, parts)
  try {
    return await render({ [partsHeader]: id })
  } finally {
    all().delete(id)
  }
}
