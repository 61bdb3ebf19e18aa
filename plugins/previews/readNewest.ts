import type { Payload } from 'payload'
import { PreviewedStoryNotFound } from './errors.ts'

/**
 * A story as it was last saved, with what it refers to as the public sees it: of all drafts, only
 * this one shows, with its pictures. @throws PreviewedStoryNotFound, for those in the trash too
 */
export const readNewest = async (payload: Payload, id: string) => {
  const place = { collection: 'articles', id } as const
  const newest = await payload.findByID({ ...place, depth: 0, draft: true, disableErrors: true })
  if (!newest) throw new PreviewedStoryNotFound()
  // Given its data, Payload reads the relations alone, by the rules that hold for the public.
  return payload.findByID({
    ...place,
    data: { ...newest },
    context: { isForPreview: true },
    depth: 1,
    overrideAccess: false,
  })
}
