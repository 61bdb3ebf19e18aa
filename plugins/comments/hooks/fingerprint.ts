import { createHash, randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { isRewritten } from './isRewritten.ts'

/**
 * Marks a new comment, or one that its writer changes, with what makes it the same as another: story,
 * place, words, and writer or, without an e-mail, address. The mark is unique in the database, so
 * that even two at the same moment cannot both be stored. Comments that come in judged (an import)
 * are taken as they are.
 */
export const fingerprint: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isNew = operation === 'create'
  if (!isNew && !isRewritten(req, originalDoc?.id)) return data
  const comment = isNew ? data : { ...originalDoc, ...data }
  const { addressMark, article, body, parent = null, writer } = comment
  const same = JSON.stringify([article, parent, writer ?? addressMark, body])
  const mark = req.context.isModerated
    ? randomUUID()
    : createHash('sha256').update(same).digest('base64url')
  return { ...data, fingerprint: mark }
}
