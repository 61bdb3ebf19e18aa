// A plugin through which a test stands in the middle of things: in the open transaction of a story
// that is being saved, or in the reading of a story for the delivery API.
import type { Plugin } from 'payload'
import { z } from 'zod'
import { addArticlePart, addHooks } from '#kit/extendConfig.ts'
import type { PayloadRequest } from 'payload'

type Saved = { doc: { id: string; headline: string }; req: PayloadRequest }

/** What happens in the middle; nothing unless a test says so. */
export type Middle = {
  saving?: (saved: Saved) => unknown
  reading?: (ids: string[]) => unknown
}

/** Calls `middle.saving` last in a story's transaction, and `middle.reading` after its row was read. */
export const heldStories =
  (middle: Middle): Plugin =>
  (given) => {
    const config = addHooks(given, 'articles', {
      afterChange: [
        async ({ doc, req }) => {
          await middle.saving?.({ doc, req })
          return doc
        },
      ],
    })
    return addArticlePart(config, {
      name: 'held',
      schema: z.boolean(),
      load: async ({ articles }) => {
        await middle.reading?.(articles.map(({ id }) => id))
        return articles.map(() => true)
      },
      tags: () => [],
      // Readings alone: who makes views to be kept is not held.
      live: { fields: [], families: [] },
    })
  }

/** A point that somebody reaches and may not pass until the test says so. */
export const createGate = () => {
  let arrive = () => {}
  let open = () => {}
  const reached = new Promise<void>((resolve) => (arrive = resolve))
  const opened = new Promise<void>((resolve) => (open = resolve))
  const pass = () => {
    arrive()
    return opened
  }
  return { pass, reached, open: () => open() }
}
