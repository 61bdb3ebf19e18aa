import { defineError } from '#kit/defineError.ts'

export const StaffOnly = defineError('STAFF_ONLY', 'Only the newsroom may ask this.', 403)
export const ImageNotFound = defineError('IMAGE_NOT_FOUND', 'There is no such picture.', 404)
