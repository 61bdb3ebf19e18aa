import type { Payload } from 'payload'

const filled = ['articles', 'images', 'users'] as const

/** Whether there is neither a story nor a picture nor a user, those in the trash included. */
export const isEmpty = async (payload: Payload) => {
  const counts = await Promise.all(
    filled.map((collection) => payload.count({ collection, trash: true })),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
