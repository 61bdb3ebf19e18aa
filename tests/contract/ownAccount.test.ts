// What users may do with their accounts, and what nobody may do with anybody's: roles are an
// admin's to give, passwords their owner's to know.
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createAgent, type Answer } from '../helpers/agent.ts'
import { createPerson } from '../helpers/people.ts'
import { createWithoutRole } from '../helpers/people.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})

afterAll(() => platform.stop())

const stored = async (id: string) => {
  const where = { id: { equals: id } }
  const { docs } = await platform.payload.find({
    collection: 'users',
    where,
    showHiddenFields: true,
  })
  return docs[0]! as unknown as Record<string, unknown>
}

describe('roles', () => {
  const wanted = [['admin'], 'admin', ['journalist', 'admin'], { 0: 'admin' }]

  it.each(wanted)('are not a user’s own to change: %j', async (roles) => {
    for (const role of ['journalist', 'editor', 'moderator'] as const) {
      const person = platform[role]
      const { id } = person.user
      const answers = [
        await person.patch(`/api/users/${id}`, { roles }),
        await person.patch(`/api/users/${id}?overrideAccess=true&draft=true`, { roles }),
        await person.patch(`/api/users?where[id][equals]=${id}`, { roles }),
        await person.graphql(
          `mutation { updateUser(id: "${id}", data: { roles: [admin] }) { roles } }`,
        ),
      ]
      for (const { status } of answers) expect(status).toBeLessThan(500)
      expect((await stored(id)).roles).toEqual([role])
      expect((await person.post('/api/users', { email: 'x@news.test' })).status).toBe(403)
    }
  })

  it('are an admin’s to change', async () => {
    const { payload, base, admin } = platform
    const person = await createPerson({ payload, base }, 'promoted', ['journalist'])
    const path = `/api/users/${person.user.id}`
    const answer = await admin.patch(path, { roles: ['editor', 'moderator'] })
    expect(answer.status).toBe(200)
    expect((await stored(person.user.id)).roles).toEqual(['editor', 'moderator'])
    expect((await person.get('/api/ratings')).status).toBe(200)
  })

  it('taken away take the newsroom away at once', async () => {
    const { payload, base, admin } = platform
    const person = await createPerson({ payload, base }, 'demoted', ['editor', 'moderator'])
    expect((await person.get('/api/ratings')).status).toBe(200)
    await admin.patch(`/api/users/${person.user.id}`, { roles: ['moderator'] })
    expect((await person.get('/api/ratings')).status).toBe(403)
  })

  it('must be one of the newsroom’s, and at least one', async () => {
    const path = `/api/users/${platform.moderator.user.id}`
    for (const roles of [[], ['owner'], ['admin', 'owner']]) {
      expect((await platform.admin.patch(path, { roles })).status).toBe(400)
    }
    expect((await stored(platform.moderator.user.id)).roles).toEqual(['moderator'])
  })

  it('are needed for the panel', async () => {
    const canEnter = async (agent: Pick<Platform['reader'], 'get'>) =>
      Boolean((await agent.get('/api/access')).body.canAccessAdmin)
    expect(await canEnter(platform.journalist)).toBe(true)
    expect(await canEnter(platform.reader)).toBe(false)
    expect(await canEnter(await createWithoutRole(platform))).toBe(false)
  })
})

describe('one’s own account', () => {
  it('can be renamed and given another password', async () => {
    const { payload, base, reader } = platform
    const person = await createPerson({ payload, base }, 'renamed', ['journalist'])
    const change = { name: 'Tên khác', password: 'another horse battery' }
    expect((await person.patch(`/api/users/${person.user.id}`, change)).status).toBe(200)
    expect((await stored(person.user.id)).name).toBe('Tên khác')
    const login = { email: person.user.email, password: 'another horse battery' }
    expect((await reader.post('/api/users/login', login)).status).toBe(200)
  })

  it('keeps what the platform itself keeps there', async () => {
    const { payload, base, reader } = platform
    const person = await createPerson({ payload, base }, 'tinkerer', ['journalist'])
    const { id, email } = person.user
    const before = await stored(id)
    const answer = await person.patch(`/api/users/${id}`, {
      id: 'another',
      createdAt: '2001-01-01T00:00:00.000Z',
      hash: 'a',
      salt: 'a',
      resetPasswordToken: 'a',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      loginAttempts: -1000,
      lockUntil: '2099-01-01T00:00:00.000Z',
      apiKeyIndex: 'a',
    })
    expect(answer.status).toBeLessThan(500)
    const after = await stored(id)
    expect(after.hash).toEqual(expect.any(String))
    expect(after).toEqual({ ...before, updatedAt: after.updatedAt })
    const login = { email, password: 'correct horse battery' }
    expect((await reader.post('/api/users/login', login)).status).toBe(200)
  })

  it('is no way into another’s', async () => {
    const { journalist, editor } = platform
    const change = { password: 'another horse battery', email: 'mine@news.test' }
    const path = `/api/users/${editor.user.id}`
    expect((await journalist.patch(path, change)).status).toBe(403)
    await journalist.patch('/api/users?where[name][exists]=true', { email: 'mine@news.test' })
    expect((await stored(editor.user.id)).email).toBe('editor@news.test')
    const { id } = journalist.user
    await journalist.patch(`/api/users/${id}`, { email: 'journalist@news.test' })
  })
})

describe('signing in', () => {
  const post = (path: string, body: object) => platform.reader.post(`/api/users/${path}`, body)
  const same = (one: Answer, other: Answer) => {
    expect(one.status).toBe(other.status)
    expect(one.body).toEqual(other.body)
  }

  it('does not tell which e-mails have an account', async () => {
    const password = 'wrong horse battery'
    const known = await post('login', { email: 'admin@news.test', password })
    expect(known.status).toBe(401)
    same(known, await post('login', { email: 'nobody@news.test', password }))
  })

  it('lets a password be asked for anew, and does not tell whether there is an account', async () => {
    const known = await post('forgot-password', { email: 'admin@news.test' })
    expect(known.status).toBe(200)
    same(known, await post('forgot-password', { email: 'nobody@news.test' }))
  })

  it('cannot be made easier by anyone outside', async () => {
    const first = { email: 'x@news.test', password: 'correct horse battery', name: 'X' }
    const register = await post('first-register', { ...first, roles: ['admin'] })
    expect(register.status).toBe(403)
    expect((await post('unlock', { email: 'admin@news.test' })).status).toBe(403)
    const reset = { token: { not_equals: 'x' }, password: 'correct horse battery' }
    expect([400, 403]).toContain((await post('reset-password', reset)).status)
    expect([400, 403]).toContain((await post('reset-password', { ...reset, token: '' })).status)
    const login = { email: { like: '@' }, password: { like: '' } }
    expect([400, 401]).toContain((await post('login', login)).status)
  })

  it('ends with the session', async () => {
    const { payload, base } = platform
    const person = await createPerson({ payload, base }, 'leaving', ['journalist'])
    expect((await person.get('/api/users')).status).toBe(200)
    expect((await person.post('/api/users/logout')).status).toBe(200)
    expect((await person.get('/api/users')).status).toBe(403)
  })

  it('is not granted to a token that somebody else has signed', async () => {
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    const { id, email } = platform.admin.user
    const claims = { id, collection: 'users', email, roles: ['admin'] }
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
    for (const token of [`${header}.${payload}.`, `${header}.${payload}.AAAA`]) {
      expect((await createAgent(platform.base, { token }).get('/api/users')).status).toBe(403)
    }
  })
})
