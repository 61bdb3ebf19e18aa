import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'
import { shownRenditions } from './access/shownRenditions.ts'

/**
 * The files that a picture is cut to, one for each use and format: made and deleted by the platform
 * alone. `filename` begins with a hash of the content, so that a file never changes.
 */
export const renditions: CollectionConfig = {
  slug: 'renditions',
  access: { read: shownRenditions, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  upload: { mimeTypes: ['image/avif', 'image/webp', 'image/jpeg'], crop: false, focalPoint: false },
  fields: [
    {
      name: 'image',
      type: 'relationship',
      relationTo: 'images',
      maxDepth: 0,
      required: true,
      index: true,
    },
    // `thumbnail`, `card`, `square`, `wide`, `hero`, `social`
    { name: 'name', type: 'text', required: true },
  ],
}
