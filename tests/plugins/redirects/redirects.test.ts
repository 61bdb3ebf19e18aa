import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const add = (from: string, to: string) => platform.editor.post('/api/redirects', { from, to })

describe('redirects', () => {
  it('tell where an old address went, and change with it', async () => {
    const { body } = await add('/cu', '/articles/moi')
    const path = '/v1/redirects?path=/cu'
    expect((await platform.reader.get(path)).body).toEqual({
      from: '/cu',
      to: '/articles/moi',
      status: 301,
    })
    await platform.editor.patch(`/api/redirects/${body.doc.id}`, { to: '/articles/moi-hon' })
    expect((await platform.reader.get(path)).body.to).toBe('/articles/moi-hon')
    await platform.editor.delete(`/api/redirects/${body.doc.id}`)
    const gone = await platform.reader.get(path)
    expect([gone.status, gone.body.errors[0].code]).toEqual([404, 'REDIRECT_NOT_FOUND'])
  })

  it('refuse to lead in a circle', async () => {
    await add('/a', '/b')
    await add('/b', '/c')
    for (const to of ['/a', '/c']) {
      const { status, body } = await add('/c', to)
      expect(status).toBe(422)
      expect(body.errors[0].data.code).toBe('REDIRECT_LOOP')
    }
  })

  it.each(['https://elsewhere.test/', '//elsewhere.test', 'cu', '/a b'])(
    'refuse %s as an old path',
    async (from) => {
      expect((await add(from, '/x')).status).toBe(400)
    },
  )
})
