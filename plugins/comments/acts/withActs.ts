import type { Config } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { recordActs, recordRemoval } from './hooks/recordActs.ts'
import { settleVerdict } from './hooks/settleVerdict.ts'

/** What moderators do to comments is written down, whichever way they do it. */
export const withActs = (given: Config): Config =>
  addHooks(given, 'comments', {
    beforeChange: [settleVerdict],
    afterChange: [recordActs],
    afterDelete: [recordRemoval],
  })
