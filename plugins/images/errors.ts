import { defineError } from '#kit/defineError.ts'

export const ImageNotFound = defineError('IMAGE_NOT_FOUND', 'There is no such picture.', 404)
export const CuttingNotAllowed = defineError(
  'CUTTING_NOT_ALLOWED',
  'Only who may change a picture has it cut again.',
  403,
)
