import type { PayloadRequest } from 'payload'

/** A step of a story: `createdAt` in ISO 8601, `note` as whoever took it wrote it. */
export type Step = { name: string; note?: string | null; createdAt: string }

/** Steps that are looked through: a few for each story. */
const most = 500

/** By the story's id, the step that brought it where it stands now, which is at `to`. */
export const findLastSteps = async (
  req: PayloadRequest,
  stories: string[],
  to: 'draft' | 'submitted',
): Promise<Map<string, Step>> => {
  if (stories.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'transitions',
    where: { article: { in: stories }, to: { equals: to }, from: { not_equals: to } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { article: true, name: true, note: true, createdAt: true },
    req,
  })
  // The newest comes first, and of several with one key a map keeps the last.
  return new Map(docs.reverse().map((step) => [step.article as string, step]))
}
