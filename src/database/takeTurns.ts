// A queue of one: who asks first goes first, and nobody waits for ever.

export class TurnTimeout extends Error {
  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds} ms for its turn. A hook that writes inside a transaction ` +
        'must pass `req`, or it waits for itself.',
    )
  }
}

const limit = (turn: Promise<void>, milliseconds: number) => {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TurnTimeout(milliseconds)), milliseconds)
  })
  return Promise.race([turn, late]).finally(() => clearTimeout(timer))
}

/**
 * Gives out turns one at a time. The answer resolves, when all earlier turns have ended, to the
 * function that ends this one; ending twice is harmless.
 * @throws TurnTimeout after `timeout` milliseconds; the place in the queue is given up
 */
export const takeTurns = (timeout: number) => {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const earlier = last
    let release = () => {}
    const ended = new Promise<void>((resolve) => (release = resolve))
    last = earlier.then(() => ended)
    await limit(earlier, timeout).catch((error: unknown) => {
      release()
      throw error
    })
    return release
  }
}
