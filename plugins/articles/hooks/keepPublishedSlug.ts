import type { CollectionBeforeChangeHook } from 'payload'
import { SlugIsFixed } from '../errors.ts'

/** Once a story has been published, links to it exist: its address no longer changes. */
export const keepPublishedSlug: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const wasPublished = operation === 'update' && Boolean(originalDoc?.firstPublishedAt)
  const changes = data.slug !== undefined && data.slug !== originalDoc?.slug
  if (wasPublished && changes) throw new SlugIsFixed({ path: 'slug' })
  return data
}
