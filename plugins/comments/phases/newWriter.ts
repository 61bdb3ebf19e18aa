import type { ModerationPhase } from '#kit/moderation.ts'

/** Somebody of whom no comment has been approved yet is read first, where moderators want that. */
export const newWriter: ModerationPhase = async ({ authorEmail }, { req, rules }) => {
  if (!rules.holdsNewWriters) return
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { authorEmail: { equals: authorEmail }, status: { equals: 'approved' } },
    req,
  })
  if (totalDocs === 0) return { status: 'pending', flag: { code: 'NEW_WRITER' } }
}
