import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'
import { shownRenditions } from './access/shownRenditions.ts'
import { renditionNames } from './fields/image/renditionNames.ts'

/**
 * The files that a picture is cut to, one for each use, width and format: made and deleted by the
 * platform alone. `filename` begins with a hash of the content, so that a file never changes. Those of
 * a deleted picture have no `image`, or one that is not there, until they are deleted, too.
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
      index: true,
    },
    { name: 'name', type: 'select', required: true, options: [...renditionNames] },
  ],
}
