// Readers find stories by what they say, typed with or without marks.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, Plugin } from 'payload'
import { addCatchUp, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { forgetStory, indexStory } from './hooks/indexStory.ts'
import { fillEmptyIndex } from './reindex/fillEmptyIndex.ts'
import { searchArticles } from './routes/searchArticles.ts'

export type SearchOptions = {
  /**
   * Switches index and route off. What has been indexed stays, and grows old: run `npm run reindex`
   * after switching it on again.
   * @default true
   */
  enabled?: boolean
}

const scriptPath = join(dirname(fileURLToPath(import.meta.url)), 'reindex/script.ts')

const withReindex = (config: Config): Config => ({
  ...config,
  bin: [...(config.bin ?? []), { key: 'reindex', scriptPath }],
})

export const searchPlugin =
  ({ enabled = true }: SearchOptions = {}): Plugin =>
  (given) => {
    if (!enabled) return given
    const config = addHooks(given, 'articles', {
      afterChange: [indexStory],
      afterDelete: [forgetStory],
    })
    return addDeliveryRoute(addCatchUp(withReindex(config), fillEmptyIndex), searchArticles)
  }
