// The classifier learns from what moderators of this newsroom judge, and says why it holds something.
import { fewestExamples } from '#plugins/comments/spam/classifier/model.ts'
import { tokensOf } from '#plugins/comments/spam/classifier/tokensOf.ts'
import { openNewsroom, standard, type Newsroom } from './newsroom.ts'

describe('what is seen of a comment', () => {
  it.each<[text: string, tokens: string[]]>([
    ['Vay TIỀN nhanh!', ['word:vay', 'word:tien', 'word:nhanh']],
    ['constructor __proto__', ['word:constructor', 'word:proto']],
    ['gọi 0901 234 567', ['word:goi', 'like:long-number']],
    ['viết cho an.nguyen@mail.test', ['word:viet', 'word:cho', 'like:mail-in-text']],
    ['MUA NGAY HÔM NAY', ['word:mua', 'word:ngay', 'word:hom', 'word:nay', 'like:shouting']],
    ['xem https://www.Casino.test/a?b=c', ['word:xem', 'site:casino.test', 'like:link']],
  ])('in “%s”', (body, tokens) => {
    const seen = tokensOf({ body, authorEmail: 'a@reader.test' })
    expect(seen.filter((token) => token !== 'like:own-mail').sort()).toEqual([...tokens].sort())
  })

  it('is what kind of e-mail it has, and not which', () => {
    expect(tokensOf({ body: '', authorEmail: 'an@gmail.com' })).toEqual(['like:free-mail'])
    expect(tokensOf({ body: '', authorEmail: 'an@news.test' })).toEqual(['like:own-mail'])
    expect(tokensOf({ body: '' })).toEqual(['like:no-mail'])
  })
})

describe('the classifier', () => {
  let newsroom: Newsroom
  const judged = { spam: [] as string[], approved: [] as string[] }

  beforeAll(async () => {
    newsroom = await openNewsroom()
    await newsroom.settle({ ...standard, maxLinks: 0, toxicPercent: 0 })
  })
  afterAll(() => newsroom.stop())

  const queued = async () => {
    const where = { taskSlug: { equals: 'learnSpam' } }
    const found = await newsroom.payload.find({ collection: 'payload-jobs', where, limit: 9 })
    return found.docs
  }
  const learn = async () => {
    const [job, ...others] = await queued()
    expect(others).toEqual([])
    await newsroom.payload.jobs.runByID({ id: job!.id, silent: true })
    expect(await queued()).toEqual([])
  }

  const loans = ['vay tiền nhanh', 'lãi suất thấp', 'giải ngân ngay', 'casino thưởng lớn']
  const news = ['bài viết hay', 'cảm ơn tác giả', 'thông tin hữu ích', 'đường phố sạch hơn']
  const text = (parts: string[], n: number) =>
    `${parts[n % 4]}, ${parts[(n + 1) % 4]} lần thứ ${n}${n % 2 ? ' nhé' : ' ạ'}`
  const post = async (body: string) => {
    const answer = await newsroom.comment({ body, authorName: 'Quyên' })
    return newsroom.asStored(answer.body.id)
  }
  const teach = async (count: number) => {
    for (let n = judged.spam.length; n < count; n++) {
      for (const [status, parts] of [
        ['spam', loans],
        ['approved', news],
      ] as const) {
        const data = { body: text(parts, n), authorName: 'Quyên', status: 'pending' }
        const { id } = await newsroom.make.createComment(newsroom.story.id, data)
        await newsroom.judge(id, status)
        judged[status].push(id)
      }
    }
  }

  it('says nothing before moderators have judged enough', async () => {
    await teach(fewestExamples - 1)
    await learn()
    const comment = await post('Cần vay tiền nhanh, lãi suất thấp thì gọi.')
    expect(comment).toMatchObject({ status: 'approved', flags: [] })
    expect(comment.spamScore ?? null).toBeNull()
    await newsroom.moderator.delete(`/api/comments/${comment.id}`)
  })

  it('learns once for many verdicts, in five minutes', async () => {
    await teach(fewestExamples)
    const [job, ...others] = await queued()
    expect(others).toEqual([])
    const wait = Date.parse(job!.waitUntil!) - Date.parse(job!.createdAt)
    expect(Math.round(wait / 1_000 / 60)).toBe(5)
    await newsroom.payload.jobs.run({ allQueues: true, silent: true })
    expect(await queued()).toHaveLength(1)
    await learn()
  })

  it('holds what is like the spam of before, and says by which words', async () => {
    const comment = await post('Ai cần vay tiền nhanh với lãi suất thấp, giải ngân ngay?')
    expect(comment).toMatchObject({ status: 'spam', flags: [{ code: 'SPAM_SCORE' }] })
    expect(comment.flags[0].detail).toMatch(/^\d+ %: (\w+, ){4}\w+$/)
    expect(comment.flags[0].detail).toMatch(/vay|tien|lai|suat|giai|ngan/)
    expect(comment.spamScore).toBeGreaterThanOrEqual(99)
  })

  it('holds what is less sure among what waits', async () => {
    await newsroom.settle({ spamPercent: 10 })
    const unsure = await post('Vay? Cảm ơn.')
    await newsroom.settle({ spamPercent: 95 })
    expect(unsure).toMatchObject({ status: 'pending', flags: [{ code: 'SPAM_SCORE' }] })
    expect(unsure.flags[0].detail).toBe(`${unsure.spamScore} %: vay`)
  })

  it('lets what is like the approved pass, with its score for moderators alone', async () => {
    const comment = await post('Cảm ơn tác giả, bài viết hay và hữu ích.')
    expect(comment).toMatchObject({ status: 'approved', flags: [] })
    expect(comment.spamScore).toBeLessThan(50)
    const { body } = await newsroom.reader.get(`/api/comments/${comment.id}?depth=0`)
    expect(body).not.toHaveProperty('spamScore')
  })

  it('says nothing of words that it has never met, and nothing where it is off', async () => {
    await newsroom.settle({ spamPercent: 0 })
    const comment = await post('Vay tiền nhanh, giải ngân ngay, lãi suất thấp, hôm nay.')
    expect(comment).toMatchObject({ status: 'approved', flags: [] })
    await newsroom.moderator.delete(`/api/comments/${comment.id}`)
    await newsroom.settle({ spamPercent: 95 })
  })

  it('does not teach itself: what it has put away counts only once a moderator has looked', async () => {
    const before = await newsroom.payload.kv.get<any>('comments:spam-model')
    expect([before.spam, before.approved]).toEqual([20, expect.any(Number)])
    const comment = await post('Vay tiền nhanh giải ngân ngay lãi suất thấp hôm nay gọi liền')
    expect(comment.status).toBe('spam')
    await newsroom.judge(judged.approved[0]!, 'spam')
    await newsroom.judge(judged.approved[0]!, 'approved')
    await learn()
    expect(await newsroom.payload.kv.get('comments:spam-model')).toMatchObject({ spam: 20 })
  })

  const lookedAt = async (id: string) => {
    const verdicts = [{ id, status: 'spam' }]
    const { body } = await newsroom.moderator.post('/api/comments/verdicts', { verdicts })
    expect(body.done).toMatchObject([{ id, status: 'spam' }])
  }
  const spamLearned = async () => {
    await learn()
    return (await newsroom.payload.kv.get<any>('comments:spam-model')).spam
  }

  it('learns from what it was certain of, once a moderator has said the same', async () => {
    const comment = await post('Giải ngân ngay, vay tiền nhanh, lãi suất thấp, gọi hôm nay')
    expect(comment).toMatchObject({ status: 'spam', flags: [{ code: 'SPAM_SCORE' }] })
    await lookedAt(comment.id)
    expect(await spamLearned()).toBe(21)
    await newsroom.moderator.delete(`/api/comments/${comment.id}`)
  })

  it('learns from what it was certain of and let pass, once a moderator has made it spam', async () => {
    await newsroom.settle({ spamPercent: 100 })
    const { id } = await post('Thưa bạn, vay tiền nhanh, lãi suất thấp, giải ngân ngay')
    const data = { spamScore: 99, status: 'approved' } as const
    await newsroom.payload.update({ collection: 'comments', id, data })
    await newsroom.settle({ spamPercent: 95 })
    await newsroom.judge(id, 'spam')
    expect(await spamLearned()).toBe(21)
    await newsroom.moderator.delete(`/api/comments/${id}`)
  })

  it('keeps no name and no e-mail', async () => {
    const { json } = (await newsroom.payload.kv.get<any>('comments:spam-model'))!
    expect(json).not.toMatch(/reader\.test|@|quyen/)
  })

  it('changes its mind with the moderators', async () => {
    for (const id of judged.spam) await newsroom.judge(id, 'approved')
    for (const id of judged.approved) await newsroom.judge(id, 'spam')
    await learn()
    expect(await post('Vay tiền nhanh, lãi suất thấp, xin hỏi.')).toMatchObject({
      status: 'approved',
    })
    expect((await post('Bài viết hay, cảm ơn tác giả, thông tin hữu ích!')).status).not.toBe(
      'approved',
    )
  })

  it('comes to nothing where too little is left to learn from', async () => {
    for (const id of judged.approved.slice(0, 5)) await newsroom.judge(id, 'rejected')
    await learn()
    const comment = await post('Bài viết hay, cảm ơn tác giả, thông tin hữu ích, đường phố!')
    expect(comment).toMatchObject({ status: 'approved', flags: [] })
  })
})
