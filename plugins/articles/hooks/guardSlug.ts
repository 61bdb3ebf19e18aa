import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { SlugChangeNotAllowed } from '../errors.ts'

/** Once a story has been published, links to it exist: moving it is an editor's decision. */
export const guardSlug: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return data
  const wasPublished = operation === 'update' && Boolean(originalDoc?.firstPublishedAt)
  const changes = data.slug !== undefined && data.slug !== originalDoc?.slug
  if (wasPublished && changes) throw new SlugChangeNotAllowed({ path: 'slug', req })
  return data
}
