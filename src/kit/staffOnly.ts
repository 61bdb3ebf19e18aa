import { defineError } from './defineError.ts'

/** For whoever is not of the newsroom and asks what only the newsroom may. */
export const StaffOnly = defineError('STAFF_ONLY', 'Only the newsroom may ask this.', 403)
