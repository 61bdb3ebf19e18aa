// What cold readings ask for below `/v1/articles`, and below `/api/articles` for the same content.
import { overAndOver } from './readInTurn.ts'
import { settings } from './settings.ts'

// What a frontend shows of a story and of what the story names; a body is asked for where it is read.
const shown = [
  ...['headline', 'slug', 'standfirst', 'language', 'wordCount', 'leadImage', 'byline', 'section'],
  ...['tags', 'publishedAt', 'revisedAt', 'breakingUntil', 'corrections'],
]
const shownOfTerms = ['name', 'slug']
const shownOfImages = [
  ...['url', 'alt', 'caption', 'credit', 'width', 'height', 'mimeType', 'placeholder'],
  ...['focalX', 'focalY', 'renditions'],
]

const selecting = (name: string, fields: string[]) =>
  fields.map((field) => `${name}[${field}]=true`).join('&')

// One step deep: the byline's authors, the lead image, section and tags, each narrowed.
const populated = [
  'depth=1&pagination=false',
  ...['authors', 'sections', 'tags'].map((slug) => selecting(`populate[${slug}]`, shownOfTerms)),
  selecting('populate[images]', shownOfImages),
].join('&')

const restArticle = (slug: string) =>
  `?where[slug][equals]=${slug}&limit=1&${populated}&${selecting('select', [...shown, 'body'])}`

const restList = (until: string) =>
  `?where[publishedAt][less_than]=${until}&limit=20&sort=-publishedAt&${populated}&${selecting('select', shown)}`

const slugs = Array.from({ length: settings.articles }, (_, number) => `bai-viet-${number}`)

// Lists differ by a millisecond.
function* freshTimes() {
  for (let time = Date.now(); ; time++) yield new Date(time).toISOString()
}

function* map<T>(values: Iterable<T>, to: (value: T) => string) {
  for (const value of values) yield to(value)
}

/** Every story in its turn. */
export const coldArticles = () => ({
  product: map(overAndOver(slugs), (slug) => `/${slug}`),
  baseline: map(overAndOver(slugs), restArticle),
})

/** The newest 20 of the whole site, each time until another moment. */
export const coldLists = () => ({
  product: map(freshTimes(), (time) => `?limit=20&until=${time}`),
  baseline: map(freshTimes(), restList),
})
