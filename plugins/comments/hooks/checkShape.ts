import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { placedCommentSchema } from '../newComment.ts'

/**
 * Refuses a new comment of the wrong shape before any rule looks at it: Payload validates fields
 * only after the hooks that the gate stands in.
 */
export const checkShape: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const parsed = placedCommentSchema.safeParse(data)
  if (parsed.success) return { ...data, ...parsed.data }
  const errors = parsed.error.issues.map(({ message, path }) => ({ message, path: path.join('.') }))
  throw new ValidationError({ collection: 'comments', errors, req })
}
