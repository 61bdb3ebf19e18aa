import { findOwn, type Own } from '../ownRow.ts'

/** Takes the visitor's like back; none is no fault, nor one that another request has just taken. */
export const withdrawLike = async (own: Own) => {
  const { payload, visitor } = own
  const id = await findOwn('comment-likes', own)
  if (!id) return
  try {
    await payload.delete({
      collection: 'comment-likes',
      id,
      context: { visitor },
      depth: 0,
      overrideAccess: false,
    })
  } catch (error) {
    if ((await findOwn('comment-likes', own)) === id) throw error
  }
}
