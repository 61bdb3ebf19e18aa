// What a journalist may do with a story and what is an editor's word: publishing, approving,
// withdrawing, and the fields of the desk.
import type { Answer } from '../helpers/agent.ts'
import { factories, toBody, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

const past = '2020-01-02T03:04:05.000Z'

const body = async () => ({
  headline: unique('Tin'),
  body: toBody('Một đoạn văn.'),
  section: (await make.createSection()).id,
})

const ownStory = async (data: object = {}) =>
  (await make.createArticle({ createdBy: platform.journalist.user.id, ...data })).id

const ownDraft = (data: object = {}) => ownStory({ _status: 'draft', ...data })

const stored = (id: string, draft = false) =>
  platform.payload.findByID({ collection: 'articles', id, depth: 0, draft, trash: true })

const countPublished = async () => {
  const where = { _status: { equals: 'published' as const } }
  return (await platform.payload.count({ collection: 'articles', where })).totalDocs
}

const where = (id: string) => `where[id][equals]=${id}`

describe('publishing', () => {
  const published = { _status: 'published', ignoreChecklist: true }
  const ways: [string, (id: string) => Promise<Answer>][] = [
    ['an update', (id) => platform.journalist.patch(`/api/articles/${id}`, published)],
    ['a draft', (id) => platform.journalist.patch(`/api/articles/${id}?draft=true`, published)],
    ['no draft', (id) => platform.journalist.patch(`/api/articles/${id}?draft=false`, published)],
    [
      'an autosave',
      (id) => platform.journalist.patch(`/api/articles/${id}?autosave=true`, published),
    ],
    [
      'all locales',
      (id) =>
        platform.journalist.patch(`/api/articles/${id}?publishAllLocales=true`, {
          standfirst: 'x',
        }),
    ],
    ['many', (id) => platform.journalist.patch(`/api/articles?${where(id)}`, published)],
    [
      'many drafts',
      (id) => platform.journalist.patch(`/api/articles?draft=true&${where(id)}`, published),
    ],
    [
      'a list of states',
      (id) => platform.journalist.patch(`/api/articles/${id}`, { _status: ['published'] }),
    ],
    [
      'a copy',
      (id) => platform.journalist.post(`/api/articles/${id}/duplicate?draft=false`, published),
    ],
    [
      'a mutation',
      (id) =>
        platform.journalist.graphql(
          `mutation { updateArticle(id: "${id}", draft: false, data: { _status: published }) { id } }`,
        ),
    ],
  ]

  it.each(ways)('is not a journalist’s to do by %s', async (_way, publish) => {
    const id = await ownDraft({ stage: 'approved' })
    const before = await countPublished()
    const { status } = await publish(id)
    expect(status).toBeLessThan(500)
    expect((await stored(id))._status).toBe('draft')
    expect(await countPublished()).toBe(before)
    expect((await platform.reader.get(`/api/articles/${id}`)).status).toBe(404)
  })

  it.each(['', '?draft=true', '?draft=false', '?publishAllLocales=true'])(
    'is not a journalist’s to do by creating a story%s',
    async (query) => {
      const before = await countPublished()
      const answer = await platform.journalist.post(`/api/articles${query}`, {
        ...(await body()),
        _status: 'published',
        ignoreChecklist: true,
      })
      expect(answer.status).toBeLessThan(500)
      expect(await countPublished()).toBe(before)
      if (answer.status !== 201) return expect(answer.status).toBe(403)
      expect(answer.body.doc._status).toBe('draft')
    },
  )

  it('is not a moderator’s to do', async () => {
    const id = await ownDraft()
    const answer = await platform.moderator.patch(`/api/articles/${id}`, published)
    expect(answer.status).toBe(403)
    expect((await stored(id))._status).toBe('draft')
  })

  it('is an editor’s to do, one or many', async () => {
    const [one, two] = [await ownDraft(), await ownDraft()]
    await platform.editor.patch(`/api/articles/${one}`, published)
    await platform.editor.patch(`/api/articles?${where(two)}`, published)
    for (const id of [one, two]) {
      expect((await stored(id))._status).toBe('published')
      expect((await platform.reader.get(`/api/articles/${id}`)).status).toBe(200)
    }
  })
})

describe('a journalist’s change to a published story', () => {
  const change = { headline: 'Tiêu đề mới', _status: 'draft' }
  const ways: [string, (id: string) => Promise<Answer>][] = [
    ['an update', (id) => platform.journalist.patch(`/api/articles/${id}`, change)],
    ['a draft', (id) => platform.journalist.patch(`/api/articles/${id}?draft=true`, change)],
    ['no draft', (id) => platform.journalist.patch(`/api/articles/${id}?draft=false`, change)],
    ['an autosave', (id) => platform.journalist.patch(`/api/articles/${id}?autosave=true`, change)],
    [
      'all locales',
      (id) => platform.journalist.patch(`/api/articles/${id}?unpublishAllLocales=true`, change),
    ],
    ['many', (id) => platform.journalist.patch(`/api/articles?${where(id)}`, change)],
    [
      'a mutation',
      (id) =>
        platform.journalist.graphql(
          `mutation { updateArticle(id: "${id}", draft: false,
            data: { headline: "${change.headline}", _status: draft }) { id } }`,
        ),
    ],
  ]

  it.each(ways)('waits beside the public version: %s', async (_way, update) => {
    const id = await ownStory({ headline: 'Tiêu đề cũ' })
    const answer = await update(id)
    expect(answer.status).toBe(200)
    expect(answer.body.errors ?? []).toEqual([])
    expect(await stored(id)).toMatchObject({ headline: 'Tiêu đề cũ', _status: 'published' })
    expect(await stored(id, true)).toMatchObject({ headline: 'Tiêu đề mới', _status: 'draft' })
    const read = await platform.reader.get(`/api/articles/${id}`)
    expect(read.body.headline).toBe('Tiêu đề cũ')
  })

  it('goes public when an editor publishes it', async () => {
    const id = await ownStory({ headline: 'Tiêu đề cũ', publishedAt: past })
    await platform.journalist.patch(`/api/articles/${id}`, change)
    await platform.editor.patch(`/api/articles/${id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(await stored(id)).toMatchObject({ headline: 'Tiêu đề mới', publishedAt: past })
  })
})

describe('restoring a version', () => {
  const versionsOf = async (id: string) => {
    const { docs } = await platform.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    return docs.map((version) => version.id)
  }

  it.each(['', '?draft=true', '?draft=false'])(
    'by a journalist leaves what readers see and what editors set%s',
    async (query) => {
      const set = { publishedAt: past, commentPolicy: 'open', headline: 'Tiêu đề cũ' }
      const id = await ownStory(set)
      await platform.journalist.patch(`/api/articles/${id}`, { headline: 'Tiêu đề mới' })
      for (const version of await versionsOf(id)) {
        const answer = await platform.journalist.post(`/api/articles/versions/${version}${query}`)
        expect(answer.status).toBeLessThan(500)
        expect(await stored(id)).toMatchObject({ ...set, _status: 'published' })
        expect(await stored(id, true)).toMatchObject({
          publishedAt: past,
          commentPolicy: 'open',
          createdBy: platform.journalist.user.id,
        })
      }
    },
  )

  it('is refused where the story is another’s', async () => {
    const { id } = await make.createArticle({ headline: 'Của người khác' })
    await platform.payload.update({ collection: 'articles', id, data: { headline: 'Sau' } })
    for (const version of await versionsOf(id)) {
      for (const agent of [platform.journalist, platform.moderator, platform.reader]) {
        const answer = await agent.post(`/api/articles/versions/${version}?draft=true`)
        expect(answer.status).toBe(403)
      }
    }
    expect((await stored(id)).headline).toBe('Sau')
  })

  it('by an editor brings the old words back and keeps whose story it is', async () => {
    const id = await ownStory({ headline: 'Tiêu đề cũ' })
    const [first] = await versionsOf(id)
    await platform.editor.patch(`/api/articles/${id}`, {
      headline: 'Mới',
      _status: 'published',
      ignoreChecklist: true,
    })
    const answer = await platform.editor.post(`/api/articles/versions/${first}`)
    expect(answer.status).toBe(200)
    expect(await stored(id)).toMatchObject({
      headline: 'Tiêu đề cũ',
      createdBy: platform.journalist.user.id,
    })
  })
})

describe('approving', () => {
  const approved = { stage: 'approved' }
  const refuse = async (id: string, answer: Answer) => {
    expect(answer.status === 403 || answer.body.errors?.length > 0).toBe(true)
    expect((await stored(id, true)).stage).toBe('submitted')
  }

  it('is an editor’s word', async () => {
    const id = await ownDraft({ stage: 'submitted' })
    const answer = await platform.editor.patch(`/api/articles/${id}?draft=true`, approved)
    expect(answer.status).toBe(200)
    expect((await stored(id, true)).stage).toBe('approved')
  })

  it('is not a journalist’s, by one update or by many', async () => {
    const id = await ownDraft({ stage: 'submitted' })
    await refuse(id, await platform.journalist.patch(`/api/articles/${id}`, approved))
    await refuse(id, await platform.journalist.patch(`/api/articles/${id}?draft=true`, approved))
    await refuse(id, await platform.journalist.patch(`/api/articles?${where(id)}`, approved))
    const mutation = `mutation { updateArticle(id: "${id}", data: { stage: approved }) { id } }`
    await refuse(id, await platform.journalist.graphql(mutation))
  })

  it('is not a journalist’s at the start of a story', async () => {
    const data = { ...(await body()), ...approved }
    const answer = await platform.journalist.post('/api/articles', data)
    expect(answer.status).toBe(403)
  })

  it('does not come along with a copy', async () => {
    const { id } = await make.createArticle({ stage: 'approved', headline: unique('Đã duyệt') })
    const answer = await platform.journalist.post(`/api/articles/${id}/duplicate`, {})
    if (answer.status === 403) return
    const copy = await stored(answer.body.doc.id, true)
    expect(copy.stage).not.toBe('approved')
  })

  it('lets a journalist submit a story and take it back', async () => {
    const id = await ownDraft()
    for (const stage of ['submitted', 'draft'] as const) {
      const answer = await platform.journalist.patch(`/api/articles/${id}`, { stage })
      expect(answer.status).toBe(200)
      expect((await stored(id, true)).stage).toBe(stage)
    }
  })
})

describe('whose story it is', () => {
  const change = { standfirst: 'Sa pô khác' }

  it('is whoever’s linked author stands on the byline, and only as long as they are', async () => {
    const author = await make.createAuthor(unique('Tác giả'), platform.journalist.user.id)
    const byline = [{ author: author.id, role: 'text' }]
    const { id } = await make.createArticle({ byline, _status: 'draft' })
    const path = `/api/articles/${id}`
    expect((await platform.journalist.patch(path, change)).status).toBe(200)
    await platform.payload.update({
      collection: 'authors',
      id: author.id,
      data: { user: platform.moderator.user.id },
    })
    expect((await platform.journalist.patch(path, { standfirst: 'Lần nữa' })).status).toBe(403)
    expect((await stored(id, true)).standfirst).toBe('Sa pô khác')
  })

  it('is not a moderator’s, even on the byline', async () => {
    const author = await make.createAuthor(unique('Tác giả'), platform.moderator.user.id)
    const byline = [{ author: author.id, role: 'photo' }]
    const { id } = await make.createArticle({ byline, _status: 'draft' })
    expect((await platform.moderator.patch(`/api/articles/${id}`, change)).status).toBe(403)
  })

  it('keeps a bulk update to one’s own stories', async () => {
    const own = await ownDraft()
    const { id: other } = await make.createArticle({ _status: 'draft' })
    const query = `where[id][in][0]=${own}&where[id][in][1]=${other}`
    const answer = await platform.journalist.patch(`/api/articles?${query}`, change)
    expect(answer.body.docs.map(({ id }: { id: string }) => id)).toEqual([own])
    expect((await stored(other, true)).standfirst ?? null).toBeNull()
  })
})

describe('a copy of a story', () => {
  it('is the copier’s own draft, with an address that works', async () => {
    const { id, slug } = await make.createArticle({
      headline: unique('Bản gốc'),
      publishedAt: past,
      createdBy: platform.editor.user.id,
    })
    const answer = await platform.journalist.post(`/api/articles/${id}/duplicate?draft=true`, {})
    expect(answer.status).toBe(200)
    const copy = await stored(answer.body.doc.id, true)
    expect(copy).toMatchObject({ _status: 'draft', createdBy: platform.journalist.user.id })
    expect(copy.publishedAt ?? null).toBeNull()
    expect(copy.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(copy.slug).not.toBe(slug)
  })

  it('can be made by an editor more than once', async () => {
    const { id } = await make.createArticle({ headline: unique('Bản gốc') })
    for (let time = 0; time < 2; time++) {
      const answer = await platform.editor.post(`/api/articles/${id}/duplicate?draft=true`, {})
      expect(answer.status).toBe(200)
      const copy = await stored(answer.body.doc.id, true)
      expect(copy.publishedAt ?? null).toBeNull()
    }
  })

  it('can be given an address of its own', async () => {
    const { id } = await make.createArticle({ headline: unique('Bản gốc') })
    const slug = `dia-chi-rieng-${Date.now()}`
    const path = `/api/articles/${id}/duplicate?draft=true`
    const answer = await platform.editor.post(path, { slug })
    expect(answer.status).toBe(200)
    expect((await stored(answer.body.doc.id, true)).slug).toBe(slug)
  })
})
