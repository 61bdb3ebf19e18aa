import type { CollectionSlug } from 'payload'
import type { Filter } from './findStories.ts'

type Pair = [name: string, value: string]

// The panel parses a longer list as an object; its values go as one, parted by commas.
const longestList = 20

const toPairs = (value: unknown, name: string): Pair[] => {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  if (Array.isArray(value) && value.length > longestList) return [[name, value.join(',')]]
  return Object.entries(value).flatMap(([key, inner]) => toPairs(inner, `${name}[${key}]`))
}

/** Where the panel lists what `filter` finds; `admin` is the panel's own address. */
export const addressOf = (
  admin: string,
  collection: CollectionSlug,
  filter: Partial<Filter> = {},
) => {
  const pairs = filter.where ? toPairs(filter.where, 'where') : []
  if (filter.sort) pairs.push(['sort', filter.sort])
  const query = pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
  return `${admin}/collections/${collection}${query}`
}
