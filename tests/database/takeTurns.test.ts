// A queue of one: who asks first goes first, and nobody waits for ever.
import { takeTurns, TurnTimeout } from '#database/takeTurns.ts'

const { jest } = import.meta

// Lets everything that can go on without the clock go on.
const settle = () => jest.advanceTimersByTimeAsync(0)

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

describe('takeTurns', () => {
  it('gives the first turn at once', async () => {
    const nextTurn = takeTurns(1000)
    await expect(nextTurn()).resolves.toBeInstanceOf(Function)
  })

  it('gives turns in the order they were asked for, one at a time', async () => {
    const nextTurn = takeTurns(1000)
    const events: string[] = []
    const work = async (name: string) => {
      const release = await nextTurn()
      events.push(`${name} begins`)
      await Promise.resolve()
      events.push(`${name} ends`)
      release()
    }
    await Promise.all(['a', 'b', 'c'].map(work))
    const inOrder = ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`])
    expect(events).toEqual(inOrder)
  })

  it('lets nobody in while a turn lasts', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    const second = jest.fn()
    void nextTurn().then(second)
    await settle()
    expect(second).not.toHaveBeenCalled()
    release()
    await settle()
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('ends a turn once, however often it is told so', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    const second = nextTurn()
    const third = jest.fn()
    void nextTurn().then(third)
    release()
    release()
    await second
    release()
    await settle()
    expect(third).not.toHaveBeenCalled()
  })

  it('refuses who has waited as long as the limit says, with a sentence that names the cause', async () => {
    const nextTurn = takeTurns(1000)
    await nextTurn()
    const refused = nextTurn().catch((error: unknown) => error)
    await jest.advanceTimersByTimeAsync(1000)
    const error = await refused
    expect(error).toBeInstanceOf(TurnTimeout)
    expect(error).toMatchObject({
      message:
        'A write waited 1000 ms for its turn. A hook that writes inside a transaction must pass ' +
        '`req`, or it waits for itself.',
    })
  })

  it('refuses nobody before that', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    const second = nextTurn()
    await jest.advanceTimersByTimeAsync(999)
    release()
    await expect(second).resolves.toBeInstanceOf(Function)
  })

  it('counts the wait of each from when it asked', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    const refused = expect(nextTurn()).rejects.toBeInstanceOf(TurnTimeout)
    await jest.advanceTimersByTimeAsync(600)
    const third = nextTurn()
    await jest.advanceTimersByTimeAsync(600)
    await refused
    release()
    await expect(third).resolves.toBeInstanceOf(Function)
  })

  it('gives the place of who gave up to the next, and not before the turn that lasts has ended', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    const refused = expect(nextTurn()).rejects.toBeInstanceOf(TurnTimeout)
    await jest.advanceTimersByTimeAsync(500)
    const third = jest.fn()
    void nextTurn().then(third)
    await jest.advanceTimersByTimeAsync(500)
    await refused
    expect(third).not.toHaveBeenCalled()
    release()
    await settle()
    expect(third).toHaveBeenCalledTimes(1)
  })

  it('leaves no timer behind once a turn was given', async () => {
    const nextTurn = takeTurns(1000)
    const release = await nextTurn()
    release()
    await nextTurn()
    expect(jest.getTimerCount()).toBe(0)
  })
})
