// How a story is being written. Payload blurs it before hooks look: a draft saved beside the public
// version and a story taken off the site both arrive as `_status: 'draft'`.
import type { PayloadRequest } from 'payload'

export type ArticleWrite = {
  /** The public version stays as it is. */
  savesDraft: boolean
  /** The `_status` that was asked for; undefined where nothing was said. */
  status?: unknown
}

const slot = 'articleWrite'

/** Notes it on the request, before the operation. */
export const noteArticleWrite = (req: PayloadRequest, write: ArticleWrite) => {
  req.context[slot] = write
}

/** What was noted for the write under way. */
export const articleWriteOf = (req: PayloadRequest): ArticleWrite =>
  (req.context[slot] as ArticleWrite | undefined) ?? { savesDraft: false }

/** Whether readers may see the change: what is saved beside the public version, or was never public, they do not. */
export const isSeenByReaders = (story: { firstPublishedAt?: string | null }, req: PayloadRequest) =>
  Boolean(story.firstPublishedAt) && !articleWriteOf(req).savesDraft
