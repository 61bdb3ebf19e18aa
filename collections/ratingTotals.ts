import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

// As many as a newsroom may choose to have; what is above its best stays 0.
const stars = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/**
 * How many ratings of each value a story has. A rating changes them by atomic increments; what
 * changes many at once, or an engine without transactions, has them counted anew and written. Beside
 * them what another system counted before (`openingSum` stars in `openingCount` ratings). `heldSince`:
 * new ratings are held out of the average from then on, until an editor has looked.
 */
export const ratingTotals: CollectionConfig = {
  slug: 'rating-totals',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      maxDepth: 0,
      required: true,
      unique: true,
      index: true,
    },
    ...stars.map((value) => ({
      name: `stars${value}`,
      type: 'number' as const,
      required: true,
      defaultValue: 0,
    })),
    { name: 'openingSum', type: 'number', required: true, defaultValue: 0 },
    { name: 'openingCount', type: 'number', required: true, defaultValue: 0 },
    { name: 'heldSince', type: 'date', index: true },
  ],
}
