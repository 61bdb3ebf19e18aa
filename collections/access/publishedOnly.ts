import type { AccessArgs, Where } from 'payload'
import { isStaff } from './isStaff.ts'

/**
 * The newsroom reads every story, the public what is published and free to be read: at its time an
 * embargo is taken off by the platform, never just outlived. Asking Payload for `draft=false`
 * is not enough: that also answers stories that have never been published. Nor is the trash closed
 * to whoever asks for it.
 */
export const publishedOnly = ({ req }: AccessArgs): boolean | Where =>
  isStaff({ req }) || {
    and: [
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
      { embargoedUntil: { exists: false } },
    ],
  }
