// Limits of the management API that hold for every collection, a third party's too: stands last.
import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { answerWhole } from './hooks/answerWhole.ts'
import { capPageSize } from './hooks/capPageSize.ts'
import { dropPlatformFields } from './hooks/dropPlatformFields.ts'
import { refuseLongPaths } from './hooks/refuseLongPaths.ts'
import { refuseMisfits, refuseMisfitsOfGlobal } from './hooks/refuseMisfits.ts'

export type ApiLimitsOptions = {
  /**
   * Switches the limits off.
   * @default true
   */
  enabled?: boolean
  /**
   * The most documents that one answer of REST or GraphQL lists.
   * @default 100
   */
  maxLimit?: number
}

const limitCollection = (collection: CollectionConfig, maxLimit: number): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      answerWhole,
      capPageSize(maxLimit),
      dropPlatformFields,
      refuseLongPaths,
      refuseMisfits,
    ],
  },
})

const limitGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), refuseMisfitsOfGlobal],
  },
})

export const apiLimitsPlugin =
  ({ enabled = true, maxLimit = 100 }: ApiLimitsOptions = {}): Plugin =>
  (config) => {
    if (!enabled) return config
    const collections = config.collections?.map((collection) =>
      limitCollection(collection, maxLimit),
    )
    return {
      ...config,
      collections,
      globals: config.globals?.map(limitGlobal),
      graphQL: { maxComplexity: 500, ...config.graphQL },
      maxDepth: config.maxDepth ?? 3,
    }
  }
