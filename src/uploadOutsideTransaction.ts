import type { CollectionConfig, Plugin } from 'payload'
import { leaveForUpload, returnAfterUpload } from '#database/leaveTransaction.ts'

const asideFromOthers = (collection: CollectionConfig): CollectionConfig => {
  const { beforeOperation = [], beforeChange = [] } = collection.hooks ?? {}
  const hooks = {
    ...collection.hooks,
    beforeOperation: [leaveForUpload, ...beforeOperation],
    beforeChange: [...beforeChange, returnAfterUpload],
  }
  return { ...collection, hooks }
}

/**
 * Lets others write while an upload of any collection is cut to its sizes: behind all plugins, whose
 * hooks before the change may work on the picture, too.
 */
export const uploadOutsideTransaction: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.upload ? asideFromOthers(collection) : collection,
  ),
})
