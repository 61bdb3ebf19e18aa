import type { PayloadRequest, Where } from 'payload'
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
export const mostDifferent = 8

const shown = 12

type Marked = { id: string; likeness: string }

// All of them: a hash has no order in which its neighbours would lie together. From the database
// itself, since the rows pass nobody's eyes.
const findMarks = async ({ payload }: PayloadRequest, except: string) => {
  const where: Where = { likeness: { exists: true }, id: { not_equals: except } }
  const { docs } = await payload.db.find<Marked>({
    collection: 'images',
    where,
    limit: 0,
    pagination: false,
    select: { likeness: true },
  })
  return docs
}

/** Pictures that look like `image`, the likest first: twelve at most, of those that the user may read. */
export const findAlike = async (
  req: PayloadRequest,
  image: { id: string; likeness?: string | null },
): Promise<AlikeImage[]> => {
  if (!image.likeness) return []
  const near = new Map(
    (await findMarks(req, image.id))
      .map(({ id, likeness }) => [id, distanceBetween(image.likeness!, likeness)] as const)
      .filter(([, distance]) => distance <= mostDifferent)
      .sort(([, one], [, other]) => one - other)
      .slice(0, shown),
  )
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...near.keys()] } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  return docs
    .map(({ id, filename, alt, thumbnailURL }) => ({
      id,
      filename: filename ?? null,
      alt,
      thumbnailURL: thumbnailURL ?? null,
      distance: near.get(id)!,
    }))
    .sort((one, other) => one.distance - other.distance)
}
