import type { Figure } from '#kit/figures.ts'
import { countWaiting } from '#kit/viewQueue.ts'

/** How far the keeping of views has come. */
export const viewFigures: Figure[] = [
  {
    name: 'masthead_articles_views',
    help: 'Stories whose views are kept in the database',
    read: async ({ db }) => (await db.count({ collection: 'article-views' })).totalDocs,
  },
  {
    name: 'masthead_articles_views_waiting',
    help: 'Stories whose views this process has yet to make',
    read: countWaiting,
  },
]
