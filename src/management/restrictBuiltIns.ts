// Payload's own collections come after all plugins and stand open to "any logged-in user".
import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { isAdmin } from '#collections/access/isAdmin.ts'
import { isStaff } from '#collections/access/isStaff.ts'
import { nobody } from '#collections/access/nobody.ts'

type Rules = NonNullable<CollectionConfig['access']>

const forAll = (access: Access): Rules => ({
  read: access,
  create: access,
  update: access,
  delete: access,
})

const rules: Record<string, Rules> = {
  // Whoever edits marks what is being edited, and may take it over.
  'payload-locked-documents': forAll(isStaff),
  'payload-migrations': { ...forAll(nobody), read: isAdmin },
  'payload-kv': forAll(nobody),
}

// When each scheduled job ran last; there once a job has a schedule.
const globalRules: Record<string, { read: Access; update: Access }> = {
  'payload-jobs-stats': { read: isAdmin, update: nobody },
}

/**
 * Gives Payload's own collections and globals the platform's rules; preferences already are each
 * user's own. Versions of what has none are nobody's.
 */
export const restrictBuiltIns = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const own = rules[collection.slug]
    if (own) Object.assign(collection.access, own)
    // Asked for what it does not keep, Payload fails.
    if (!collection.versions) collection.access.readVersions = nobody
  }
  for (const { slug, access } of config.globals) {
    if (globalRules[slug]) Object.assign(access, globalRules[slug])
  }
  return config
}
