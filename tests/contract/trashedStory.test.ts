// A story in the trash keeps its comments and ratings, and the staff can still work on them: what
// a hook reads of the story must not be missing then.
import { factories } from '../helpers/factories.ts'
import type { Person } from '../helpers/people.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

const trash = (id: string) =>
  platform.editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })

const untrash = async (id: string) => {
  await platform.editor.patch(`/api/articles/${id}?trash=true`, { deletedAt: null })
  await platform.editor.patch(`/api/articles/${id}`, {
    _status: 'published',
    ignoreChecklist: true,
  })
}

describe('the trash', () => {
  it('takes in and gives back at an editor’s word, and never at its journalist’s', async () => {
    const { journalist, editor } = platform
    const { id } = await make.createArticle({ _status: 'draft', createdBy: journalist.user.id })
    const path = `/api/articles/${id}?trash=true`
    const move = async (who: Person, deletedAt: string | null, query = '') => {
      const { status, body } = await who.patch(path + query, { deletedAt })
      return { status, code: body.errors?.[0].data?.code }
    }
    const isInTrash = async () => Boolean((await editor.get(path)).body.deletedAt)
    const now = new Date().toISOString()
    expect(await move(journalist, now)).toEqual({ status: 403 })
    expect(await isInTrash()).toBe(false)
    expect(await move(editor, now)).toEqual({ status: 200 })
    expect(await move(journalist, null)).toEqual({ status: 403, code: 'TRASH_NOT_ALLOWED' })
    expect(await move(editor, null, '&draft=true')).toEqual({ status: 409, code: 'TRASHED_WHOLE' })
    expect(await isInTrash()).toBe(true)
    expect(await move(editor, null)).toEqual({ status: 200 })
    expect(await isInTrash()).toBe(false)
  })

  it.each(['published', 'draft'] as const)('takes no half of a %s story', async (_status) => {
    const { id, slug } = await make.createArticle({ _status })
    const deletedAt = new Date().toISOString()
    const answer = await platform.editor.patch(`/api/articles/${id}?draft=true`, { deletedAt })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'TRASHED_WHOLE'])
    const read = await platform.reader.get(`/v1/articles/${slug}`)
    expect(read.status).toBe(_status === 'published' ? 200 : 404)
    const atDesk = await platform.editor.get(`/api/articles/${id}?draft=true`)
    expect([atDesk.status, atDesk.body.deletedAt ?? null]).toEqual([200, null])
  })
})

describe('a story in the trash', () => {
  it('has its comments judged and removed by moderators, and counts them right', async () => {
    const { id, slug } = await make.createArticle()
    const [kept, removed] = [await make.createComment(id), await make.createComment(id)]
    const pending = await make.createComment(id, { status: 'pending' })
    expect((await trash(id)).status).toBe(200)
    const { moderator, reader } = platform
    const judged = await moderator.patch(`/api/comments/${pending.id}`, { status: 'approved' })
    expect(judged.status).toBe(200)
    expect((await moderator.delete(`/api/comments/${removed.id}`)).status).toBe(200)
    expect((await reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    await untrash(id)
    const { body } = await reader.get(`/v1/articles/${slug}`)
    expect(body.comments.count).toBe(2)
    const thread = await reader.get(`/v1/articles/${slug}/comments`)
    const shown = thread.body.docs.map((comment: { id: string }) => comment.id)
    expect(shown.sort()).toEqual([kept.id, pending.id].sort())
  })

  it('has its ratings removed by editors, and counts them right', async () => {
    const { id, slug } = await make.createArticle()
    const data = { article: id, value: 5, visitor: 'e'.repeat(32) }
    const rating = await platform.payload.create({ collection: 'ratings', data })
    expect((await trash(id)).status).toBe(200)
    expect((await platform.editor.delete(`/api/ratings/${rating.id}`)).status).toBe(200)
    await untrash(id)
    const { body } = await platform.reader.get(`/v1/articles/${slug}/rating`)
    expect(body.ratingCount).toBe(0)
  })

  it('is deleted for good with all that hangs on it', async () => {
    const { id } = await make.createArticle()
    const comment = await make.createComment(id)
    await make.createComment(id, { parent: comment.id, authorEmail: 'b@reader.test' })
    const data = { article: id, value: 5, visitor: 'f'.repeat(32) }
    await platform.payload.create({ collection: 'ratings', data })
    await trash(id)
    expect((await platform.editor.delete(`/api/articles/${id}?trash=true`)).status).toBe(200)
    for (const collection of ['comments', 'ratings', 'discussions', 'rating-totals'] as const) {
      const where = { article: { equals: id } }
      expect((await platform.payload.count({ collection, where })).totalDocs).toBe(0)
    }
    const versions = await platform.payload.countVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    expect(versions.totalDocs).toBe(0)
  })
})
