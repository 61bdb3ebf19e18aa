// The reader site runs beside the content API and asks it like any other frontend, at the address
// that the server of this process listens on.
import { newsroom } from './newsroom.ts'
import { pageParts } from './pageParts.ts'

const key = Symbol.for('masthead.ownAddress')
type Holder = { [key]?: string }

/** Called by the server once it listens. `address` is whole, without a slash at its end. */
export const setOwnAddress = (address: string) => {
  ;(globalThis as Holder)[key] = address
}

const askAndNote = (request: Request) => {
  const { pathname, search } = new URL(request.url)
  pageParts()?.asked.push(pathname + search)
  return fetch(request)
}

/** A client for this process's own content API; what a page asks is noted among its parts. */
export const ownNewsroom = () =>
  newsroom((globalThis as Holder)[key] ?? 'http://127.0.0.1:3000', { fetch: askAndNote })
