// One story in several languages: articles of their own, each with the others in its answer.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const read = async (slug?: string | null) =>
  (await platform.reader.get(`/v1/articles/${slug}`)).body.translations

const toEntry = (language: string, slug?: string | null) => ({
  language,
  slug,
  url: `http://news.test/articles/${slug}`,
})

const createPair = async (data: object = {}) => {
  const original = await make.createArticle()
  const translation = await make.createArticle({
    language: 'en',
    translationOf: original.id,
    section: original.section,
    ...data,
  })
  return { original, translation }
}

const change = (id: string, data: object, query = '') =>
  platform.editor.patch(`/api/articles/${id}?depth=0${query}`, data)

const expectRefusal = (
  { status, body }: { status: number; body: any },
  code: string,
  path = 'translationOf',
) => {
  expect(status).toBe(422)
  expect(body.errors[0].data).toMatchObject({ code, path })
}

describe('a story and its translation', () => {
  it('name each other, alone and in lists', async () => {
    const { original, translation } = await createPair()
    expect(await read(original.slug)).toEqual([toEntry('en', translation.slug)])
    expect(await read(translation.slug)).toEqual([toEntry('vi', original.slug)])
    const { body: section } = await platform.editor.get(`/api/articles/${original.id}?depth=1`)
    const list = await platform.reader.get(`/v1/articles?section=${section.section.slug}`)
    const listed = list.body.docs.map(({ translations }: any) => translations)
    expect(listed).toEqual(
      expect.arrayContaining([[toEntry('en', translation.slug)], [toEntry('vi', original.slug)]]),
    )
  })

  it('name nothing that is not public', async () => {
    const { original, translation } = await createPair({ _status: 'draft' })
    expect(await read(original.slug)).toEqual([])
    await change(translation.id, { _status: 'published', ignoreChecklist: true })
    expect(await read(original.slug)).toEqual([toEntry('en', translation.slug)])
    await change(original.id, { _status: 'draft' })
    expect(await read(translation.slug)).toEqual([])
  })

  it('show in their next answers what became of the other', async () => {
    const { original, translation } = await createPair()
    await Promise.all([read(original.slug), read(translation.slug)])
    await change(translation.id, { slug: `${translation.slug}-moved` })
    expect(await read(original.slug)).toEqual([toEntry('en', `${translation.slug}-moved`)])
    await change(original.id, { slug: `${original.slug}-doi` })
    expect(await read(`${translation.slug}-moved`)).toEqual([toEntry('vi', `${original.slug}-doi`)])
    await change(translation.id, { translationOf: null })
    expect(await read(`${original.slug}-doi`)).toEqual([])
    await change(translation.id, { translationOf: original.id })
    expect(await read(`${original.slug}-doi`)).toHaveLength(1)
    await change(translation.id, { _status: 'draft' })
    expect(await read(`${original.slug}-doi`)).toEqual([])
  })

  it('part in the next answers when the translation joins another original by way of a draft', async () => {
    const { original, translation } = await createPair()
    const other = await make.createArticle()
    await Promise.all([read(original.slug), read(other.slug)])
    await change(translation.id, { translationOf: other.id }, '&draft=true')
    expect(await read(original.slug)).toHaveLength(1)
    await change(translation.id, { _status: 'published', ignoreChecklist: true })
    expect(await read(original.slug)).toEqual([])
    expect(await read(other.slug)).toEqual([toEntry('en', translation.slug)])
  })

  it('part when the original is deleted for good, and both stay whole', async () => {
    const { original, translation } = await createPair()
    await Promise.all([read(original.slug), read(translation.slug)])
    expect((await platform.editor.delete(`/api/articles/${original.id}`)).status).toBe(200)
    expect(await read(translation.slug)).toEqual([])
    const saved = await change(translation.id, { headline: 'Still here' })
    expect(saved.status).toBe(200)
    expect(saved.body.doc.translationOf ?? null).toBeNull()
    const { status, body } = await platform.editor.get(`/api/articles/${translation.id}?depth=1`)
    expect([status, body.translationOf ?? null]).toEqual([200, null])
  })

  it('part when the translation is deleted for good', async () => {
    const { original, translation } = await createPair()
    await read(original.slug)
    await platform.editor.delete(`/api/articles/${translation.id}`)
    expect(await read(original.slug)).toEqual([])
  })

  it('tell nobody outside which unpublished story is the original', async () => {
    const { original, translation } = await createPair()
    await change(original.id, { _status: 'draft' })
    const { body } = await platform.reader.get(`/api/articles/${translation.id}?depth=1`)
    expect(body).not.toHaveProperty('translationOf')
    const path = `/api/articles?where[translationOf][equals]=${original.id}`
    expect((await platform.reader.get(path)).body.docs ?? []).toEqual([])
    expect((await platform.editor.get(path)).body.docs).toHaveLength(1)
  })
})

describe('a translation', () => {
  it('is linked and unlinked by the one who writes it', async () => {
    const original = await make.createArticle()
    const section = original.section as string
    const data = { headline: 'In English', language: 'en', section, translationOf: original.id }
    const { status, body } = await platform.journalist.post(
      '/api/articles?depth=0&draft=true',
      data,
    )
    expect(status).toBe(201)
    expect(body.doc.translationOf).toBe(original.id)
  })

  it('is not one of itself', async () => {
    const { id } = await make.createArticle()
    expectRefusal(await change(id, { translationOf: id }), 'TRANSLATION_OF_ITSELF')
  })

  it('is not one of a translation, nor has translations of its own', async () => {
    const { original, translation } = await createPair()
    const third = await make.createArticle()
    expectRefusal(
      await change(third.id, { translationOf: translation.id }),
      'TRANSLATION_OF_TRANSLATION',
    )
    const english = await make.createArticle({ language: 'en' })
    expectRefusal(
      await change(original.id, { translationOf: english.id }),
      'TRANSLATION_OF_TRANSLATION',
    )
  })

  it('is in another language than the original and its other translations', async () => {
    const { original, translation } = await createPair()
    const code = 'TRANSLATION_LANGUAGE_TAKEN'
    const same = await make.createArticle()
    expectRefusal(await change(same.id, { translationOf: original.id }), code, 'language')
    const again = await make.createArticle({ language: 'en' })
    expectRefusal(await change(again.id, { translationOf: original.id }), code, 'language')
    expectRefusal(await change(translation.id, { language: 'vi' }), code, 'language')
    expectRefusal(await change(original.id, { language: 'en' }), code, 'language')
    const draft = { language: 'en', translationOf: original.id }
    expectRefusal(await change(again.id, draft, '&draft=true'), code, 'language')
    expect(await read(original.slug)).toEqual([toEntry('en', translation.slug)])
  })

  it('is not copied with its story', async () => {
    const { translation } = await createPair()
    const { status, body } = await platform.editor.post(`/api/articles/${translation.id}/duplicate`)
    expect(status).toBe(200)
    expect(body.doc.translationOf ?? null).toBeNull()
  })
})
