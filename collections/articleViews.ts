import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * Public stories as readers are shown them, without what is read anew for every answer: a row a story.
 * `tags` names what it is made from, `*` while it is being made; `edition` what made it, nothing until
 * it is finished. It becomes another by itself at `changesAt`, in milliseconds since 1970. `listed` and
 * `whole` are two lines of JSON each: what the view was made from, and the view as it is sent. They are
 * read as bytes where the database can (a plain question to SQLite), else as text.
 */
export const articleViews: CollectionConfig = {
  slug: 'article-views',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  graphQL: false,
  timestamps: false,
  fields: [
    { name: 'article', type: 'text', required: true, unique: true, index: true },
    // A table of its own on SQLite, which finds rows by their tag and tags by their row.
    {
      name: 'tags',
      type: 'array',
      fields: [{ name: 'tag', type: 'text', required: true, index: true }],
    },
    { name: 'edition', type: 'text', index: true },
    { name: 'changesAt', type: 'number' },
    { name: 'listed', type: 'textarea', custom: { isBytes: true } },
    { name: 'whole', type: 'textarea', custom: { isBytes: true } },
  ],
}
