import type { PayloadRequest } from 'payload'
import { isTransaction } from './afterCommit.ts'

type Changed = { added: string[]; removed: string[] }

/**
 * Of pictures that a document shows from now on, or no longer, those that the public sees from now on,
 * or no longer: the rest is shown by others as well. Call it once their uses have been counted. Without
 * a transaction others may be counting too, and all are named.
 */
export const turnedImages = async ({ added, removed }: Changed, req: PayloadRequest) => {
  const images = [...added, ...removed]
  if (images.length === 0 || !isTransaction(await req.transactionID)) return images
  const { docs } = await req.payload.db.find<{ id: string; publicUses?: number | null }>({
    collection: 'images',
    where: { id: { in: images } },
    pagination: false,
    select: { publicUses: true },
    req,
  })
  const uses = new Map(docs.map(({ id, publicUses }) => [id, publicUses ?? 0]))
  return [
    ...added.filter((id) => (uses.get(id) ?? 0) <= 1),
    ...removed.filter((id) => (uses.get(id) ?? 0) < 1),
  ]
}
