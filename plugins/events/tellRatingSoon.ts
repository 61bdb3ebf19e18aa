// A story that many rate at once is told of once a second, with what has come of it.
import type { Payload } from 'payload'
import { nameOf, readStory } from './readStory.ts'
import { tellReaders } from './tellReaders.ts'

/** Milliseconds in which ratings of one story are told together. */
const pause = 1_000

// Hooks may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.ratedStories')
type Holder = { [key]?: Set<string> }

const tellRating = async (payload: Payload, id: string) => {
  const story = await readStory(payload, id)
  if (!story?.rating) return
  const data = { rating: story.rating }
  await tellReaders(payload, { name: 'rating', article: nameOf(story), data })
}

const tellAll = async (payload: Payload, rated: Set<string>) => {
  const stories = [...rated]
  rated.clear()
  for (const id of stories) {
    await tellRating(payload, id).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'A rating was not told' }),
    )
  }
}

/** Tells readers a story's rating within a second, however often it changes meanwhile. */
export const tellRatingSoon = (payload: Payload & Holder, id: string) => {
  const rated = (payload[key] ??= new Set())
  if (rated.size === 0) setTimeout(tellAll, pause, payload, rated).unref()
  rated.add(id)
}
