import type { AccessArgs, Where } from 'payload'
import { isModerator } from './isModerator.ts'

/**
 * Moderators; and for the comment that they hold a token for, its writers. Only the delivery API
 * knows of tokens, and puts the id into the request's context; no other API can.
 */
export const ownComment = ({ req }: AccessArgs): boolean | Where => {
  if (isModerator({ req })) return true
  const { writtenComment } = req.context
  return writtenComment ? { id: { equals: writtenComment } } : false
}
