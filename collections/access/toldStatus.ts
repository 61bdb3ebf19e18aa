import type { FieldAccess } from 'payload'
import { isModerator } from './isModerator.ts'

/**
 * Moderators see each comment's status; others, whoever wrote it among them, that it is approved.
 * What was taken for spam looks like what waits, or machines would learn from the difference.
 */
export const toldStatus: FieldAccess = ({ req, doc }) =>
  isModerator({ req }) || doc?.status === 'approved'
