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
import { addCollection, addFields, addGlobal, addHooks, addIndexes } from '#kit/extendConfig.ts'
import { history } from './acts/historyField.ts'
import { withList } from './admin/list/withList.ts'
import { forgetClaims } from './desk/hooks/forgetClaims.ts'
import { invalidateStates } from './hooks/invalidateStates.ts'
import { releaseAnswers } from './hooks/releaseAnswers.ts'
import { removeDiscussion } from './hooks/removeDiscussion.ts'
import { forgetReaders } from './readers/forgetReaders.ts'
import {
  commentCount,
  commentMail,
  commentPolicy,
  commentSlowSeconds,
  premoderatesComments,
} from './fields.ts'

const collections = [
  withList(comments),
  discussions,
  commentLikes,
  commentReports,
  commentActs,
  commentBans,
  commentClaims,
  mailStops,
]

const rules = { ...commentRules, hooks: { afterChange: [invalidateStates] } }

// Most stories are equals by their number, and stand by time among them.
const mostDiscussed = { fields: ['commentCount', 'publishedAt'] }

/** What goes with a comment, a story or a user, whom SQLite keeps as long as a field demands them. */
const withCleaning = (given: Config): Config => {
  const onUsers = addHooks(given, 'users', { beforeDelete: [forgetClaims] })
  const onArticles = addHooks(onUsers, 'articles', { beforeDelete: [removeDiscussion] })
  return addHooks(onArticles, 'comments', { afterDelete: [releaseAnswers, forgetReaders] })
}

/** All that comments store, whether they are switched on or not, and that it is not left behind. */
export const withSchema = (given: Config): Config => {
  const config = addGlobal(collections.reduce(addCollection, given), rules)
  const onArticles = addFields(config, 'articles', [
    commentPolicy,
    commentSlowSeconds,
    commentCount,
  ])
  const indexed = addIndexes(onArticles, 'articles', [mostDiscussed])
  const onSections = addFields(indexed, 'sections', [premoderatesComments])
  const onUsers = addFields(onSections, 'users', [commentMail])
  return withCleaning(addFields(onUsers, 'comments', [history]))
}
