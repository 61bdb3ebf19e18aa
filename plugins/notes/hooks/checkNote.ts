import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { EmptyNote, PersonNotFound, StoryNotFound } from '../errors.ts'

const checkStory = async (id: string, req: PayloadRequest) => {
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    select: {},
    req,
  })
  if (!story) throw new StoryNotFound({ path: 'article' })
}

const checkPeople = async (ids: unknown[], req: PayloadRequest) => {
  const where = { id: { in: ids.filter((id) => typeof id === 'string') } }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req })
  if (totalDocs !== ids.length) throw new PersonNotFound({ path: 'mentions' })
}

/**
 * A note says something about a story there is, and mentions each person once. A story that is not
 * named at all is refused by its field, whose turn comes after this hook.
 */
export const checkNote: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const body = typeof data.body === 'string' ? data.body.trim() : ''
  if (!body) throw new EmptyNote({ path: 'body' })
  const mentions = [...new Set<unknown>([data.mentions ?? []].flat())]
  if (typeof data.article === 'string') await checkStory(data.article, req)
  if (mentions.length > 0) await checkPeople(mentions, req)
  return { ...data, body, mentions }
}
