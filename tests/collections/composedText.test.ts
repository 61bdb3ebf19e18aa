// Whichever way a text comes in, it is stored in one spelling.
import { factories, toBody, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let section: string

beforeAll(async () => {
  platform = await startPlatform()
  section = (await factories(platform.payload).createSection()).id
})
afterAll(() => platform.stop())

const words = () => unique('Thủ tướng đến Đắk Lắk')
const decompose = (text: string) => text.normalize('NFD')

// GraphQL's own notation: JSON without quotes around names.
const toLiteral = (value: unknown) => JSON.stringify(value).replace(/"(\w+)":/g, '$1:')

const storedStory = (id: string) =>
  platform.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

describe('a text that arrives decomposed', () => {
  it('is stored composed through REST', async () => {
    const text = words()
    const story = { headline: decompose(text), body: toBody(decompose(text)), section }
    const { body } = await platform.editor.post('/api/articles?draft=true', story)
    const { headline, body: stored } = await storedStory(body.doc.id)
    expect({ headline, body: stored }).toEqual({ headline: text, body: toBody(text) })
  })

  it('is stored composed through GraphQL, written into the query itself', async () => {
    const text = words()
    const { id } = await factories(platform.payload).createArticle()
    const corrections = [{ date: '2026-01-01T00:00:00.000Z', note: decompose(text) }]
    const data = { headline: decompose(text), body: toBody(decompose(text)), corrections }
    const { body } = await platform.editor.graphql(
      `mutation { updateArticle(id: "${id}", data: ${toLiteral(data)}) { id } }`,
    )
    expect(body.errors).toBeUndefined()
    const stored = await storedStory(id)
    expect(stored).toMatchObject({ headline: text, corrections: [{ note: text }] })
    expect(stored.body).toEqual(toBody(text))
  })

  it('is stored composed through the delivery API', async () => {
    const text = words()
    const { createArticle } = factories(platform.payload)
    const { id, slug } = await createArticle()
    const comment = { authorName: decompose('Lê Thị Ấn'), authorEmail: 'an@reader.test' }
    const { status } = await platform.reader.post(`/v1/articles/${slug}/comments`, {
      ...comment,
      body: decompose(text),
    })
    expect(status).toBe(202)
    const where = { article: { equals: id } }
    const { docs } = await platform.payload.find({ collection: 'comments', where })
    expect(docs).toMatchObject([{ authorName: 'Lê Thị Ấn', body: text }])
  })
})
