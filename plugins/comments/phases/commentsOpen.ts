import { ArticleNotFound } from '#kit/publishedArticle.ts'
import { discussionOf } from '../closing.ts'
import { CommentsClosed } from '../errors.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Only a story that readers see takes comments, and only while its comments are open. */
export const commentsOpen: ModerationPhase = (_comment, { article, rules }) => {
  if (article._status !== 'published' || article.embargoedUntil) throw new ArticleNotFound()
  if (discussionOf(article, rules).state === 'closed') throw new CommentsClosed()
}
