// The pictures that a document names, wherever it does: in a field, a row, a block, rich text.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

// An id is known by its shape, MongoDB's or a UUID, and a picture's by there being one.
const shape = /"([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g

const told = { alt: true, originalName: true, licensedUntil: true } as const

export type NamedImage = Pick<DataFromCollectionSlug<'images'>, 'id' | keyof typeof told>

/** What of each picture rules go by; of an access rule this takes no notice. */
export const imagesIn = async (document: unknown, req: PayloadRequest): Promise<NamedImage[]> => {
  const named = [...JSON.stringify(document ?? null).matchAll(shape)].map(([, id]) => id!)
  if (named.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...new Set(named)] } },
    depth: 0,
    pagination: false,
    select: told,
    req,
  })
  return docs
}
