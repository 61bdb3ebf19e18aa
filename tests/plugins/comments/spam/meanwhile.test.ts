// While a comment waits at the gate for a service outside, everybody else goes on.
import type { ServerResponse } from 'node:http'
import { newEmail, openNewsroom, startService, type Newsroom, type Service } from './newsroom.ts'

let newsroom: Newsroom
let akismet: Service

beforeAll(async () => {
  akismet = await startService()
  newsroom = await openNewsroom({
    akismet: { key: 'k3y', site: 'http://news.test', endpoint: akismet.url, timeout: 3_000 },
  })
})

afterAll(async () => {
  await newsroom.stop()
  await akismet.stop()
})

const answerAtOnce = (word: string) => {
  akismet.reply = (_, response) => response.end(word)
}

/** The next question, as soon as it is asked; later ones are answered at once. */
const nextQuestion = () =>
  new Promise<ServerResponse>((resolve) => {
    akismet.reply = (_, response) => {
      answerAtOnce('false')
      resolve(response)
    }
  })

const write = async () => {
  answerAtOnce('false')
  const { status, body } = await newsroom.comment()
  expect(status).toBe(201)
  return body as { id: string; editToken: string }
}

/** Has a comment changed, and something done while Akismet is asked about the change. */
const changeWhile = async (meanwhile: (id: string) => Promise<unknown>, word = 'false') => {
  const { id, editToken } = await write()
  const asked = nextQuestion()
  const sent = { editToken, body: 'Đã sửa.' }
  const changing = newsroom.reader.patch(`/v1/comments/${id}`, sent)
  const question = await asked
  await meanwhile(id)
  question.end(word)
  return { id, answer: await changing }
}

describe('a comment that its writer changes, while a service is asked', () => {
  it('keeps nobody from writing', async () => {
    const settle = () => newsroom.settle({ maxLinks: 3 })
    const { id, answer } = await changeWhile(settle, 'true')
    // Had the other write waited, the service's word would have come too late.
    expect([answer.status, answer.body.status]).toEqual([200, 'pending'])
    expect(await newsroom.asStored(id)).toMatchObject({ status: 'spam', body: 'Đã sửa.' })
  })

  it('keeps the likes that it gets meanwhile', async () => {
    const like = async (id: string) => {
      expect((await newsroom.reader.put(`/v1/comments/${id}/like`)).status).toBe(200)
    }
    const { id, answer } = await changeWhile(like)
    expect(answer.status).toBe(200)
    expect(await newsroom.asStored(id)).toMatchObject({ likes: 1, body: 'Đã sửa.' })
  })

  it('stays rejected where a moderator rejects it meanwhile', async () => {
    const { id, answer } = await changeWhile((id) => newsroom.judge(id, 'rejected'))
    expect([answer.status, answer.body.status]).toEqual([200, 'pending'])
    expect(await newsroom.asStored(id)).toMatchObject({ status: 'rejected', body: 'Đã sửa.' })
  })

  it('is not there any more where a moderator deletes it meanwhile', async () => {
    const remove = (id: string) => newsroom.moderator.delete(`/api/comments/${id}`)
    const { answer } = await changeWhile(remove)
    expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'COMMENT_NOT_FOUND'])
  })
})

describe('a new comment whose story is unpublished while a service is asked', () => {
  it('is hidden with the story, and shown with it', async () => {
    const { id, slug } = await newsroom.make.createArticle({ commentPolicy: 'open' })
    const path = `/v1/articles/${slug}/comments`
    const asked = nextQuestion()
    const sent = { authorName: 'Lan', authorEmail: newEmail(), body: 'Bài hay.' }
    const commenting = newsroom.reader.post(path, sent)
    const question = await asked
    const setStatus = async (_status: string) => {
      const data = { _status } as never
      await newsroom.payload.update({ collection: 'articles', id, data })
    }
    await setStatus('draft')
    question.end('false')
    expect((await commenting).status).toBe(201)
    const asReader = () => newsroom.reader.get(`/api/comments?where[article][equals]=${id}`)
    expect((await asReader()).body.docs).toEqual([])
    await setStatus('published')
    expect((await asReader()).body.docs).toHaveLength(1)
  })
})
