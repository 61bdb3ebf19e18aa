// Whether a story takes comments: one answer for the gate and for what readers are told.
import { getCurrentDate, type DataFromCollectionSlug } from 'payload'
import type { CommentRules } from './rules.ts'

type Story = Pick<DataFromCollectionSlug<'articles'>, 'commentPolicy' | 'publishedAt'>
type Rules = Pick<CommentRules, 'daysOpen' | 'isClosed'>

const day = 24 * 60 * 60 * 1_000

const closingTime = ({ publishedAt }: Story, { daysOpen }: Rules) =>
  daysOpen && publishedAt ? new Date(Date.parse(publishedAt) + daysOpen * day) : null

/**
 * Closed by the story's own policy, on all stories, or by age: `closesAt` is when it grows too old,
 * in ISO form, null where age closes nothing.
 */
export const discussionOf = (story: Story, rules: Rules) => {
  const end = closingTime(story, rules)
  const isOver = end !== null && end <= getCurrentDate()
  const isClosed = story.commentPolicy === 'closed' || rules.isClosed || isOver
  return {
    state: isClosed ? ('closed' as const) : ('open' as const),
    closesAt: end?.toISOString() ?? null,
  }
}
