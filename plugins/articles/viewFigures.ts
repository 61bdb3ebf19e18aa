import type { Figure } from '#kit/figures.ts'
import { countKept } from '#kit/keptViews.ts'
import { countWaiting } from '#kit/viewQueue.ts'

/** How far the keeping of views has come. */
export const viewFigures: Figure[] = [
  {
    name: 'masthead_articles_views',
    help: 'Stories whose views are kept in the database',
    read: countKept,
  },
  {
    name: 'masthead_articles_views_waiting',
    help: 'Stories whose views this process has yet to make',
    read: countWaiting,
  },
]
