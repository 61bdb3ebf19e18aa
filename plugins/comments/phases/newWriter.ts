import type { ModerationPhase } from '#kit/moderation.ts'

/** Somebody of whom no comment has been approved yet is read first, where moderators want that. */
export const newWriter: ModerationPhase = async ({ writer }, { req, rules }) => {
  if (!rules.holdsNewWriters) return
  const flag = { code: 'NEW_WRITER' }
  if (!writer) return { status: 'pending', flag }
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { writer: { equals: writer }, status: { equals: 'approved' } },
    req,
  })
  if (totalDocs === 0) return { status: 'pending', flag }
}
