import { getCurrentDate } from 'payload'
import type { ShownArticle } from './articleViews.ts'

/** Whole seconds, none too many, until the first of the views becomes another by itself; undefined where none does. */
export const freshFor = (shown: Pick<ShownArticle, 'changesAt'>[]) => {
  const now = getCurrentDate().getTime()
  const left = shown.flatMap(({ changesAt }) => changesAt.map((time) => time - now))
  const ahead = left.filter((time) => time > 0)
  return ahead.length ? Math.floor(Math.min(...ahead) / 1000) : undefined
}
