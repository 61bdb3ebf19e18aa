// What the page that is being rendered is made from. The server and the pages come in two bundles, each
// with a copy of this module: they meet on `globalThis`.
import { AsyncLocalStorage } from 'node:async_hooks'

/** `values` as they were typed. */
export type RefusedForm = {
  name: 'rating' | 'comment' | 'like' | 'report'
  values: Record<string, string>
  faults: Fault[]
}

/** As the content API tells it. */
export type Fault = { code: string; path?: string }

export type PageParts = {
  /** The addresses of the content API that the page has asked, from the root. */
  asked: string[]
  /** Set by a page that is there and yet not a 200: a story that was withdrawn. */
  status?: number
  /** A form that a reader without scripts has sent, and that was not taken. */
  refused?: RefusedForm
}

const key = Symbol.for('masthead.pageParts')
type Holder = { [key]?: AsyncLocalStorage<PageParts> }

const storage = () => ((globalThis as Holder)[key] ??= new AsyncLocalStorage())

/** Of the page that is being rendered here; undefined where nobody has asked for them. */
export const pageParts = () => storage().getStore()

/** Has `parts` filled in by what `render` renders. */
export const gatherParts = <T>(parts: PageParts, render: () => T) => storage().run(parts, render)
