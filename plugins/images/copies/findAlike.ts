import type { PayloadRequest } from 'payload'
import { distanceBetween } from '../intake/likeness.ts'

export type AlikeImage = {
  id: string
  filename: string | null
  alt: string
  thumbnailURL: string | null
  distance: number
}

/**
 * Of 64 bits. The same picture in another size, format or compression differs in 0 to 4, with a new
 * edge or a mark on it in up to 10; two pictures that have nothing in common in about 32.
 */
const mostDifferent = 8

const shown = 12
const mostLookedAt = 100

// All there are: a hash has no order in which its neighbours would lie together. The database reads
// them from the index alone.
const findNear = async ({ payload }: PayloadRequest, likeness: string) => {
  const { values } = await payload.db.findDistinct({
    collection: 'images',
    field: 'likeness',
    where: { likeness: { exists: true } },
  })
  const all = values.map((value) => value.likeness as string)
  return all.filter((other) => distanceBetween(likeness, other) <= mostDifferent)
}

/** Pictures that look like `image`, the likest first: twelve at most, of those that the user may read. */
export const findAlike = async (
  req: PayloadRequest,
  { id, likeness }: { id: string; likeness?: string | null },
): Promise<AlikeImage[]> => {
  if (!likeness) return []
  const near = await findNear(req, likeness)
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { likeness: { in: near }, id: { not_equals: id } },
    depth: 0,
    limit: mostLookedAt,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  return docs
    .map((image) => ({
      id: image.id,
      filename: image.filename ?? null,
      alt: image.alt,
      thumbnailURL: image.thumbnailURL ?? null,
      distance: distanceBetween(likeness, image.likeness!),
    }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, shown)
}
