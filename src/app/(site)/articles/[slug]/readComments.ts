import { answerOf } from '../../answerOf.ts'
import { ownNewsroom } from '../../ownNewsroom.ts'

/** One page of a story's threads; the first without `after`. */
export const readComments = async (slug: string, after?: string) => {
  const params = { path: { slug }, query: { after } }
  return answerOf(await ownNewsroom().GET('/v1/articles/{slug}/comments', { params }))
}

export type FoundComments = Awaited<ReturnType<typeof readComments>>
