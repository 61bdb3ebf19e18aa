// The reader site runs beside the content API and asks it like any other frontend, at the address
// that the server of this process listens on.
const key = Symbol.for('masthead.ownAddress')
type Holder = { [key]?: string }

/** Called by the server once it listens. `address` is whole, without a slash at its end. */
export const setOwnAddress = (address: string) => {
  ;(globalThis as Holder)[key] = address
}

/** Where this process's own content API is. */
export const ownAddress = () => (globalThis as Holder)[key] ?? 'http://127.0.0.1:3000'
