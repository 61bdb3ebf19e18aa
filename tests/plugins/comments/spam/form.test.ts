// What a comment's form proves: that people have filled it in, and that a device has worked for it.
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import fc from 'fast-check'
import { _internal_jobSystemGlobals as clock } from 'payload'
import { openNewsroom, standard, type Newsroom } from './newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

const passBy = (milliseconds: number) => {
  clock.getCurrentDate = () => new Date(Date.now() + milliseconds)
}
const second = 1_000
const hour = 60 * 60 * second

beforeEach(async () => {
  passBy(0)
  await newsroom.settle(standard)
})

afterAll(() => newsroom.stop())

const openForm = async () => (await newsroom.reader.get('/v1/comments/form')).body

const expectRefused = async (data: object, expected: [number, string]) => {
  const before = await newsroom.countComments()
  const { status, body } = await newsroom.comment(data)
  expect([status, body.errors?.[0].code]).toEqual(expected)
  expect(await newsroom.countComments()).toBe(before)
}

const expectStored = async (data: object, found: object) => {
  const { body } = await newsroom.comment(data)
  expect(await newsroom.asStored(body.id)).toMatchObject(found)
}

const throughApis = [
  ['REST', (data: object) => newsroom.reader.post('/api/comments', data)],
  [
    'GraphQL',
    async (data: object) => {
      const fields = JSON.stringify(data).replace(/"(\w+)":/g, '$1:')
      return newsroom.reader.graphql(`mutation { createComment(data: ${fields}) { id } }`)
    },
  ],
] as const

const placed = () => ({
  article: newsroom.story.id,
  authorName: 'Lan',
  authorEmail: 'lan@reader.test',
  body: `Qua API ${Math.random()}`,
})

describe('the form', () => {
  it('is answered anew each time, and kept by nobody', async () => {
    const { status, headers, body } = await newsroom.reader.get('/v1/comments/form')
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(body).toEqual({
      formToken: expect.any(String),
      challenge: null,
      honeypot: 'website',
      demandsNameAndEmail: expect.any(Boolean),
    })
  })

  it('need not be asked where moderators have not settled it', async () => {
    expect((await newsroom.comment()).status).toBe(201)
    expect((await newsroom.comment({ formToken: null, website: '', altcha: null })).status).toBe(
      201,
    )
    expect((await newsroom.comment({ formToken: 'x', altcha: 'x' })).status).toBe(201)
  })
})

describe('a comment whose trap is filled in', () => {
  it('is spam, and looks like waiting to its writer', async () => {
    const { status, body } = await newsroom.comment({ website: 'http://a.test' })
    expect([status, body.status, typeof body.editToken]).toEqual([202, 'pending', 'string'])
    const flags = [{ code: 'HONEYPOT' }]
    expect(await newsroom.asStored(body.id)).toMatchObject({ status: 'spam', flags })
  })

  it('is none where it holds only spaces', () =>
    expectStored({ website: '  ' }, { status: 'approved', flags: [] }))
})

describe('a form that takes its time', () => {
  beforeEach(() => newsroom.settle({ secondsToWrite: 10 }))

  it.each([
    ['none', undefined],
    ['none of ours', 'zzzzzz.' + 'a'.repeat(43)],
    ['nonsense', 'x'],
  ])('is refused where its token is %s', async (_what, formToken) => {
    await expectRefused({ formToken }, [422, 'FORM_TOKEN_NEEDED'])
  })

  it('passes after the settled seconds, and until a day has gone', async () => {
    const { formToken } = await openForm()
    passBy(11 * second)
    await expectStored({ formToken }, { status: 'approved', flags: [] })
    passBy(23 * hour)
    await expectStored({ formToken }, { status: 'approved' })
    passBy(25 * hour)
    await expectRefused({ formToken }, [422, 'FORM_TOKEN_NEEDED'])
  })

  it('is held where it was faster than people write', async () => {
    const { formToken } = await openForm()
    passBy(5 * second)
    const flags = [{ code: 'TOO_FAST', detail: expect.stringMatching(/^[56] s$/) }]
    await expectStored({ formToken }, { status: 'pending', flags })
  })

  it.each(throughApis)('is demanded of nobody’s comments through %s', async (_name, send) => {
    const before = await newsroom.countComments()
    const { body } = await send(placed())
    expect(JSON.stringify(body)).toContain('FORM_TOKEN_NEEDED')
    expect(await newsroom.countComments()).toBe(before)
  })

  it('is not asked of the newsroom', async () => {
    for (const who of [newsroom.moderator, newsroom.journalist]) {
      expect((await who.post('/api/comments', placed())).status).toBe(201)
    }
  })

  it('is not asked of who changes a comment by its token', async () => {
    const { formToken } = await openForm()
    passBy(11 * second)
    const { id, editToken } = (await newsroom.comment({ formToken })).body
    const change = { editToken, body: 'Sửa lại một chút.' }
    const { status, body } = await newsroom.reader.patch(`/v1/comments/${id}`, change)
    expect([status, body.status]).toEqual([200, 'approved'])
  })
})

describe('a challenge', () => {
  beforeEach(() => newsroom.settle({ demandsChallenge: true }))

  const encode = (solved: object) => Buffer.from(JSON.stringify(solved)).toString('base64')

  const solve = async (given?: Challenge) => {
    const challenge: Challenge = given ?? (await openForm()).challenge
    return { challenge, solution: (await solveChallenge({ challenge, deriveKey }))! }
  }
  const solved = async () => encode(await solve())

  it('is demanded, and lets in who has solved it', async () => {
    await expectRefused({}, [422, 'CHALLENGE_NEEDED'])
    await expectStored({ altcha: await solved() }, { status: 'approved', flags: [] })
  })

  it('counts for one comment', async () => {
    const altcha = await solved()
    expect((await newsroom.comment({ altcha })).status).toBe(201)
    await expectRefused({ altcha }, [409, 'CHALLENGE_USED'])
  })

  it('counts for one comment of several at the same moment', async () => {
    const altcha = await solved()
    const before = await newsroom.countComments()
    const answers = await Promise.all([1, 2, 3, 4].map(() => newsroom.comment({ altcha })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    const codes = answers.flatMap(({ body }) => body.errors?.map(({ code }: any) => code) ?? [])
    expect(new Set(codes)).toEqual(new Set(['CHALLENGE_USED']))
    expect(await newsroom.countComments()).toBe(before + 1)
  })

  it('is not used up by a comment that is refused', async () => {
    const altcha = await solved()
    const authorEmail = 'again@reader.test'
    await newsroom.comment({ altcha: await solved(), authorEmail })
    await newsroom.settle({ secondsBetween: 60 })
    await expectRefused({ altcha, authorEmail }, [429, 'COMMENTED_TOO_SOON'])
    await newsroom.settle({ secondsBetween: 0 })
    expect((await newsroom.comment({ altcha, authorEmail })).status).toBe(201)
  })

  it('fails where it is older than 20 minutes', async () => {
    passBy(-21 * 60 * second)
    const altcha = await solved()
    passBy(0)
    await expectRefused({ altcha }, [422, 'CHALLENGE_FAILED'])
  })

  it('fails where it is wrong, somebody else’s, or made easier', async () => {
    const { challenge, solution } = await solve()
    const { parameters } = challenge
    const wrong = [
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
      { challenge: { parameters }, solution },
      { challenge: { ...challenge, parameters: { ...parameters, keyPrefix: '0' } }, solution },
      {
        challenge: { ...challenge, parameters: { ...parameters, nonce: '0'.repeat(32) } },
        solution,
      },
      { challenge: { ...challenge, parameters: { ...parameters, expiresAt: 4e9 } }, solution },
      { challenge, solution: null },
    ]
    for (const attempt of wrong) {
      await expectRefused({ altcha: encode(attempt) }, [422, 'CHALLENGE_FAILED'])
    }
  })

  it.each(throughApis)('is demanded of nobody’s comments through %s', async (_name, send) => {
    const { body } = await send({ ...placed(), proof: 'x' })
    expect(JSON.stringify(body)).toMatch(/CHALLENGE_NEEDED|proof/)
  })

  it('is not stored where none is demanded', async () => {
    await newsroom.settle({ demandsChallenge: false })
    await newsroom.comment()
    expect((await newsroom.comment()).status).toBe(201)
  })
})

describe('a form of anything', () => {
  const json = fc
    .record(
      {
        challenge: fc.record(
          {
            parameters: fc.oneof(
              fc.object(),
              fc.record({ nonce: fc.string(), expiresAt: fc.double() }),
            ),
            signature: fc.oneof(fc.string(), fc.anything()),
          },
          { requiredKeys: [] },
        ),
        solution: fc.oneof(
          fc.record({ counter: fc.double(), derivedKey: fc.string() }),
          fc.object(),
        ),
      },
      { requiredKeys: [] },
    )
    .map((value) => {
      const text = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part))
      return Buffer.from(text ?? '').toString('base64')
    })
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), json, fc.anything())

  it('is refused with a code, and nothing falls over', async () => {
    await newsroom.settle({ demandsChallenge: true, secondsToWrite: 5 })
    const { formToken } = await openForm()
    const tokens = fc.oneof(fc.constant(formToken), text)
    const property = fc.asyncProperty(tokens, text, text, async (token, altcha, website) => {
      const data = JSON.stringify({ formToken: token, altcha, website }, (_, part) =>
        typeof part === 'bigint' ? `${part}` : part,
      )
      const { status, body } = await newsroom.comment(JSON.parse(data))
      expect([400, 422]).toContain(status)
      expect(body.errors[0].code).toMatch(/^[A-Z_]+$/)
    })
    await fc.assert(property, { numRuns: 200 })
  })
})
