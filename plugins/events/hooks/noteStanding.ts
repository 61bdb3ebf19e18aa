import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { findAsPublic } from '#kit/findAsPublic.ts'
import { isPublic } from '#kit/publicVersion.ts'

/** What readers see of a story: whether they do, and how many corrections. */
export type Standing = { isPublic: boolean; corrections: number }

type Story = Partial<DataFromCollectionSlug<'articles'>>

const slot = 'publicStandings'
type Noted = Map<string, Standing>

const toStanding = (story?: Story): Standing => ({
  isPublic: story !== undefined,
  corrections: story?.corrections?.length ?? 0,
})

/** Notes how a story stands for readers before a write that they may see. */
export const noteStanding: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = originalDoc?.id
  if (!id || articleWriteOf(req).savesDraft) return data
  const where = { id: { equals: id } }
  const select = { corrections: true } as const
  const story = await findAsPublic({ collection: 'articles', where, select, req })
  const noted = (req.context[slot] ??= new Map()) as Noted
  noted.set(id, toStanding(story))
  return data
}

/** What was noted, or what `before` says: what the platform writes in the database itself is not noted. */
export const standingBefore = (req: PayloadRequest, id: string, before: Story = {}): Standing => {
  const noted = (req.context[slot] as Noted | undefined)?.get(id)
  return noted ?? toStanding(isPublic(before) ? before : undefined)
}
