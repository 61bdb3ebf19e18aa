import { createHash, randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Marks a new comment with what makes it the same as another: story, place, writer, words. The mark
 * is unique in the database, so that even two at the same moment cannot both be stored. Comments
 * that come in judged (an import) are taken as they are.
 */
export const fingerprint: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { article, authorEmail, body, parent = null } = data
  const same = JSON.stringify([article, parent, authorEmail, body])
  const mark = req.context.isModerated
    ? randomUUID()
    : createHash('sha256').update(same).digest('base64url')
  return { ...data, fingerprint: mark }
}
