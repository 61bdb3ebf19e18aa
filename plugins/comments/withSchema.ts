import type { Config } from 'payload'
import { commentActs } from '#collections/commentActs.ts'
import { commentBans } from '#collections/commentBans.ts'
import { commentClaims } from '#collections/commentClaims.ts'
import { commentLikes } from '#collections/commentLikes.ts'
import { commentReports } from '#collections/commentReports.ts'
import { commentRules } from '#collections/commentRules.ts'
import { comments } from '#collections/comments.ts'
import { discussions } from '#collections/discussions.ts'
import { mailStops } from '#collections/mailStops.ts'
import { addCollection, addFields, addGlobal, addHooks } from '#kit/extendConfig.ts'
import { history } from './acts/historyField.ts'
import { withDesk } from './admin/withDesk.ts'
import { forgetClaims } from './desk/hooks/forgetClaims.ts'
import { invalidateStates } from './hooks/invalidateStates.ts'
import { commentMail, commentPolicy, commentSlowSeconds, premoderatesComments } from './fields.ts'

const collections = [
  withDesk(comments),
  discussions,
  commentLikes,
  commentReports,
  commentActs,
  commentBans,
  commentClaims,
  mailStops,
]

const rules = { ...commentRules, hooks: { afterChange: [invalidateStates] } }

/**
 * All that comments store, whether they are switched on or not, and that it goes with whom it belongs
 * to: SQLite deletes nothing that a required field of it names.
 */
export const withSchema = (given: Config): Config => {
  const config = addGlobal(collections.reduce(addCollection, given), rules)
  const onArticles = addFields(config, 'articles', [commentPolicy, commentSlowSeconds])
  const onSections = addFields(onArticles, 'sections', [premoderatesComments])
  const onUsers = addFields(onSections, 'users', [commentMail])
  const withHistory = addFields(onUsers, 'comments', [history])
  return addHooks(withHistory, 'users', { beforeDelete: [forgetClaims] })
}
