// `npm run reindex`: a command of Payload’s, by its `bin`.
import { command, startProgress } from '#kit/command.ts'
import { countStories, reindex } from './reindex.ts'

export const script = command(async (payload) => {
  const bar = startProgress('Indexing', await countStories(payload))
  await reindex(payload, (stories) => bar.increment(stories))
  bar.stop()
  return { isFine: true }
})
