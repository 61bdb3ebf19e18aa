import { ArticleNotFound } from '#kit/publishedArticle.ts'
import { CommentsClosed } from '../errors.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Only a story that readers see takes comments, and only while its comments are open. */
export const commentsOpen: ModerationPhase = (_comment, { article }) => {
  if (article._status !== 'published' || article.embargoedUntil) throw new ArticleNotFound()
  if (article.commentPolicy === 'closed') throw new CommentsClosed()
}
