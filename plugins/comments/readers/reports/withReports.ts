import type { Config } from 'payload'
import { addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { setVisitor } from '#kit/setVisitor.ts'
import { countReport } from './countReports.ts'
import { reportComment } from './reportComment.ts'
import { settleReports } from './settleReports.ts'

/** Readers report comments; at a number that moderators settle, a comment waits for them. */
export const withReports = (given: Config): Config => {
  const counted = addHooks(given, 'comment-reports', {
    beforeValidate: [setVisitor],
    afterChange: [countReport],
  })
  const settled = addHooks(counted, 'comments', { beforeChange: [settleReports] })
  return addDeliveryRoute(settled, reportComment)
}
