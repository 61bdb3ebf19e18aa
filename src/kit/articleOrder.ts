// Orders that other plugins give the lists of stories: the top-rated first, for example.
import type { Config } from 'payload'

/**
 * `GET /v1/articles?sort=<name>`: the highest `field` first and, of equals, the newest. `field` is one
 * of the stories' own, a whole number from 0; stories without one are not in the list. `maxAge`, in
 * seconds, is how long such a list keeps where changes of the field drop no list.
 */
export type ArticleOrder = { name: string; field: string; maxAge: number }

/** Adds an order. @throws Error when its name is taken */
export const addArticleOrder = (config: Config, order: ArticleOrder): Config => {
  const there = articleOrdersOf(config)
  if (['latest', 'oldest', ...there.map(({ name }) => name)].includes(order.name)) {
    throw new Error(`There is an order "${order.name}" already.`)
  }
  return { ...config, custom: { ...config.custom, articleOrders: [...there, order] } }
}

/** The orders that the plugins in the list have added. */
export const articleOrdersOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.articleOrders ?? []) as ArticleOrder[]
