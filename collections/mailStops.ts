import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/** Writers who want no more letters, by the keyed hash of their e-mail: their word is kept for good. */
export const mailStops: CollectionConfig = {
  slug: 'mail-stops',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  graphQL: false,
  fields: [{ name: 'writer', type: 'text', required: true, unique: true, index: true }],
}
