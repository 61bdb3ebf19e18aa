import { asReader } from '#kit/asReader.ts'
import type { PayloadRequest, Where } from 'payload'

/** The slug at which readers find the story that `where` asks for; undefined where they do not. */
export const publicSlug = async (req: PayloadRequest, where: Where) => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    ...asReader(req),
  })
  return docs[0]?.slug ?? undefined
}
