import type { Config } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { noteVerdict } from './hooks/noteVerdict.ts'
import { recordActs, recordRemoval } from './hooks/recordActs.ts'
import { recordHold } from './hooks/recordHold.ts'
import { settleVerdict } from './hooks/settleVerdict.ts'

/** What moderators do to comments is written down, whichever way they do it. */
export const withActs = (given: Config): Config =>
  addHooks(given, 'comments', {
    beforeOperation: [noteVerdict],
    beforeChange: [settleVerdict],
    afterChange: [recordActs, recordHold],
    afterDelete: [recordRemoval],
  })
