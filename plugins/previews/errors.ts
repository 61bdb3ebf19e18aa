import { defineError } from '#kit/defineError.ts'

export const PreviewRefused = defineError(
  'PREVIEW_REFUSED',
  'This is not a preview link that the newsroom has made for this story.',
  403,
)
export const PreviewExpired = defineError(
  'PREVIEW_EXPIRED',
  'This preview link has expired. The newsroom can make a new one.',
  403,
)
export const PreviewedStoryNotFound = defineError(
  'ARTICLE_NOT_FOUND',
  'There is no such story.',
  404,
)
export const PreviewLinkNotAllowed = defineError(
  'PREVIEW_LINK_NOT_ALLOWED',
  'Only the newsroom makes preview links.',
  403,
)
export const InvalidPreviewHours = defineError(
  'INVALID_INPUT',
  'A preview link holds for 1 to 168 whole hours, asked for as { "hours": 48 }.',
  400,
)
