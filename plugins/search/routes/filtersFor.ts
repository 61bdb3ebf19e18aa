import type { Payload } from 'payload'
import { findBySlug } from '#kit/findBySlug.ts'
import type { Filters } from '../engines/engine.ts'
import { facetWord } from '../entry.ts'

type Given = {
  section?: string
  tag?: string
  author?: string
  language?: string
  since?: string
  until?: string
}

const terms = [
  ['section', 'sections'],
  ['tag', 'tags'],
  ['author', 'authors'],
] as const

const findTerms = (payload: Payload, given: Given) =>
  Promise.all(
    terms
      .filter(([facet]) => given[facet] !== undefined)
      .map(async ([facet, collection]) => {
        const term = await findBySlug(payload, { collection, slug: given[facet]!, select: {} })
        return term && facetWord(facet, term.id)
      }),
  )

/**
 * A search's filters as the index knows them, and the tags of what they were read from. Nothing is
 * wanted where a slug is nobody's.
 */
export const filtersFor = async (payload: Payload, given: Given) => {
  const { language, since, until } = given
  const found = await findTerms(payload, given)
  const tags = terms.flatMap(([facet, collection]) => (given[facet] ? [collection] : []))
  if (found.includes(undefined)) return { wanted: undefined, tags }
  const own = language ? [facetWord('language', language)] : []
  const wanted: Filters = { facets: [...(found as string[]), ...own], since, until }
  return { wanted, tags }
}
