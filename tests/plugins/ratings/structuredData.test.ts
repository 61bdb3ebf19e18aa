// What search engines are told of a story’s rating, where the newsroom wants that.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
beforeAll(async () => {
  const settings = { ratings: { structuredData: true } }
  platform = await startPlatform({ trustProxy: true, settings })
})
afterAll(() => platform.stop())

const jsonLdOf = async ({ slug }: Story) =>
  (await platform.reader.get(`/v1/articles/${slug}?include=jsonLd`)).body.jsonLd

describe('structuredData', () => {
  it('tells the rating of a story that has one, in the next answer', async () => {
    const story = await factories(platform.payload).createArticle()
    expect(await jsonLdOf(story)).not.toHaveProperty('aggregateRating')
    await readersOf(platform).rateAll(story, [5, 4])
    const expected = { ratingValue: 4.5, ratingCount: 2, bestRating: 5, worstRating: 1 }
    expect(await jsonLdOf(story)).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.headline,
      aggregateRating: { '@type': 'AggregateRating', ...expected },
    })
  })
})
