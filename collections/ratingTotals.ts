import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

const stars = [1, 2, 3, 4, 5] as const

/** How many ratings of each value a story has; changed by atomic increments only. */
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
  ],
}
