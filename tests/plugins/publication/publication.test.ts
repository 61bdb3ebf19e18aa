// What frontends are told of the paper itself.
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

describe('GET /v1/publication', () => {
  it('tells the paper’s name, its address, its language and the zone of its times', async () => {
    const { body, status } = await platform.reader.get('/v1/publication')
    expect(status).toBe(200)
    expect(body).toEqual({
      name: 'Masthead',
      url: 'http://news.test',
      language: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
    })
  })

  it('takes no parameters', async () => {
    expect((await platform.reader.get('/v1/publication?language=vi')).status).toBe(400)
  })
})
