import type { AfterErrorHook, CollectionAfterChangeHook, CollectionConfig, Plugin } from 'payload'
import { leaveSlugs } from '#collections/fields/claimSlug.ts'
import { afterCommit } from '#kit/afterCommit.ts'

const onceSeen: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, () => leaveSlugs(req))
  return doc
}

const onceRefused: AfterErrorHook = ({ req }) => leaveSlugs(req)

const endingClaims = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), onceSeen] },
})

/**
 * Ends the claims of a request on slugs once others see what it has stored, or once it is refused.
 * A script's claim, refused through the Local API, ends by itself.
 */
export const endSlugClaims: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(endingClaims),
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), onceRefused] },
})
