import type { CollectionConfig, Plugin } from 'payload'
import { leaveForUpload, returnAfterUpload } from '#database/leaveTransaction.ts'

const asideFromOthers = (collection: CollectionConfig): CollectionConfig => {
  const own = collection.hooks?.beforeOperation ?? []
  const beforeOperation = [leaveForUpload, ...own, returnAfterUpload]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

/**
 * Lets others write while an upload of any collection is developed: behind all plugins, whose hooks
 * before the operation may take their time, too.
 */
export const uploadOutsideTransaction: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.upload ? asideFromOthers(collection) : collection,
  ),
})
