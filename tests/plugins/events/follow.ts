// A reader of `/v1/events`.
import { until } from '../../helpers/until.ts'

export type Told = { id?: string; name: string; data: any }

const fieldOf = (block: string, name: string) =>
  block
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2)

const toTold = (block: string): Told => ({
  id: fieldOf(block, 'id'),
  name: fieldOf(block, 'event')!,
  data: JSON.parse(fieldOf(block, 'data')!),
})

type Wanted = { query?: string; lastEventId?: string; headers?: Record<string, string> }

/** Listens once the answer's head is there, and until `leave`. */
export const follow = async (
  base: string,
  { query = '', lastEventId, headers = {} }: Wanted = {},
) => {
  const leaving = new AbortController()
  const response = await fetch(`${base}/v1/events${query}`, {
    headers: lastEventId === undefined ? headers : { ...headers, 'last-event-id': lastEventId },
    signal: leaving.signal,
  })
  const reader = { text: '', hasEnded: false }
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      reader.text += decoder.decode(bytes, { stream: true })
    }
  }
  void read()
    .catch(() => {})
    .finally(() => (reader.hasEnded = true))

  const blocks = () => reader.text.split('\n\n').slice(0, -1)
  const told = () =>
    blocks()
      .filter((block) => fieldOf(block, 'event'))
      .map(toTold)

  await until(() => blocks().length || reader.hasEnded, `the beginning of /v1/events${query}`)
  return {
    response,
    told,
    names: () => told().map(({ name }) => name),
    text: () => reader.text,
    /** Where the reader is: what it would come back with. */
    position: () =>
      fieldOf(
        blocks()
          .reverse()
          .find((block) => fieldOf(block, 'id'))!,
        'id',
      )!,
    hasEnded: () => reader.hasEnded,
    /** What is told once there are so many. */
    telling: async (count: number) => {
      await until(() => told().length >= count, `${count} events told`)
      return told()
    },
    leave: () => leaving.abort(),
  }
}

export type Follower = Awaited<ReturnType<typeof follow>>
