// What the browser keeps for its reader; where it keeps nothing, the page works for as long as it is open.

/** What is kept under `name`, or `otherwise`. */
export const recall = <T>(name: string, otherwise: T): T => {
  try {
    return JSON.parse(localStorage.getItem(`masthead.${name}`) ?? '') as T
  } catch {
    return otherwise
  }
}

/** Keeps `value`; `undefined` is forgotten. */
export const keep = (name: string, value: unknown) => {
  try {
    if (value === undefined) localStorage.removeItem(`masthead.${name}`)
    else localStorage.setItem(`masthead.${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing, or no more.
  }
}
