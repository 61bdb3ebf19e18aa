// Pages of threads under the story that has thousands of comments.
import { toCursor } from '#kit/cursor.ts'
import { timeOf } from './growComments.ts'
import { settings } from './settings.ts'

export const threadsPath = '/v1/articles/bai-viet-0/comments?limit=50'

/** Pages that have not been asked for before: they begin anywhere, and no two at the same comment. */
export function* freshThreads() {
  for (let page = 1; ; page++) {
    const number = (page * 997) % settings.comments
    yield `${threadsPath}&after=${toCursor([timeOf(number), `${page}`])}`
  }
}
