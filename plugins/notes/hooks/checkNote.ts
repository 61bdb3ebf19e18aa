import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { EmptyNote, PersonNotFound, StoryNotFound } from '../errors.ts'

const mostMentions = 20

type Wanted = { collection: 'articles' | 'users'; id: unknown; req: PayloadRequest }

const isThere = async ({ collection, id, req }: Wanted) => {
  if (typeof id !== 'string') return false
  const found = { collection, id, depth: 0, disableErrors: true, select: {}, req }
  return Boolean(await req.payload.findByID(found))
}

/**
 * A note says something about a story there is, and mentions each person once. No story at all and
 * too many people are refused by their fields, whose turn comes after this hook.
 */
export const checkNote: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const body = typeof data.body === 'string' ? data.body.trim() : ''
  if (!body) throw new EmptyNote({ path: 'body' })
  const mentions = [...new Set<unknown>([data.mentions ?? []].flat())]
  if (data.article && !(await isThere({ collection: 'articles', id: data.article, req }))) {
    throw new StoryNotFound({ path: 'article' })
  }
  for (const id of mentions.slice(0, mostMentions)) {
    if (!(await isThere({ collection: 'users', id, req }))) {
      throw new PersonNotFound({ path: 'mentions' })
    }
  }
  return { ...data, body, mentions }
}
