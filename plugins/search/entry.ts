// A published story as the index keeps it.
import type { Config, DataFromCollectionSlug } from 'payload'
import { articleViewsOf } from '#kit/articleViews.ts'
import { idOf } from '#kit/idOf.ts'
import { wordsIn, type Spelling } from './words.ts'

type Story = DataFromCollectionSlug<'articles'>

/** Texts are words with one space between them. */
type Texts = Record<Spelling, { headline: string; body: string }>

/**
 * `facets` are words that filters look for; `body` is the standfirst and the story as written, without
 * marks of its own.
 */
export type SearchEntry = {
  article: string
  publishedAt: string
  facets: string[]
  texts: Texts
  body: string
}

export type Facet = 'section' | 'tag' | 'author' | 'language'

/** One word for a filter's value, which no story's own words can be. */
export const facetWord = (facet: Facet, value: string) =>
  `${facet}${value.replace(/[^0-9a-z]/gi, '').toLowerCase()}`

const facetsOf = ({ section, tags, byline, language }: Story) => [
  ...(section ? [facetWord('section', idOf(section))] : []),
  ...(tags ?? []).map((tag) => facetWord('tag', idOf(tag))),
  ...(byline ?? []).flatMap(({ author }) => (author ? [facetWord('author', idOf(author))] : [])),
  ...(language ? [facetWord('language', language)] : []),
]

const spell = (headline: string, body: string, spelling: Spelling) => ({
  headline: wordsIn(headline, spelling).join(' '),
  body: wordsIn(body, spelling).join(' '),
})

/** @throws Error where no plugin shows stories */
export const toEntry = (story: Story, config: Pick<Config, 'custom'>): SearchEntry => {
  const { headline, standfirst } = story
  const words = articleViewsOf(config).plainText(story)
  const body = [standfirst, words].filter(Boolean).join('\n\n')
  return {
    article: story.id,
    publishedAt: story.publishedAt!,
    facets: facetsOf(story),
    texts: { exact: spell(headline, body, 'exact'), folded: spell(headline, body, 'folded') },
    body,
  }
}
