import { findAsPublic } from '#kit/findAsPublic.ts'
import type { PayloadRequest, Where } from 'payload'

/** The slug at which readers find the story that `where` asks for; undefined where they do not. */
export const publicSlug = async (req: PayloadRequest, where: Where) => {
  const select = { slug: true } as const
  const story = await findAsPublic({ collection: 'articles', where, req, select })
  return story?.slug ?? undefined
}
