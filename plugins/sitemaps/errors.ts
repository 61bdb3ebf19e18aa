import { defineError } from '#kit/defineError.ts'

export const SitemapNotFound = defineError(
  'SITEMAP_NOT_FOUND',
  'There is no sitemap of this name.',
  404,
)
