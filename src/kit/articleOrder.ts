// Orders that other plugins give the lists of stories: the top-rated first, for example.
import type { Config } from 'payload'
import { appendCustom } from './extendConfig.ts'

/**
 * `GET /v1/articles?sort=<name>`: the highest `field` first and, of equals, the newest. `field` is one
 * of the stories' own, a whole number from 0; stories without one are not in the list. `tags` names
 * what the place of a story in the list is made from, so that its change drops the list. `maxAge`, in
 * seconds, is how long a list keeps that another story should have come into.
 */
export type ArticleOrder = {
  name: string
  field: string
  maxAge: number
  tags: (articleId: string) => string[]
}

/** Adds an order. @throws Error when its name is taken */
export const addArticleOrder = (config: Config, order: ArticleOrder): Config => {
  const there = articleOrdersOf(config)
  if (['latest', 'oldest', ...there.map(({ name }) => name)].includes(order.name)) {
    throw new Error(`There is an order "${order.name}" already.`)
  }
  return appendCustom(config, 'articleOrders', order)
}

/** The orders that the plugins in the list have added. */
export const articleOrdersOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.articleOrders ?? []) as ArticleOrder[]
