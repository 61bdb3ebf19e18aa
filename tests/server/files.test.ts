// Files of pictures in the whole product, where pages are behind Express.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '#server/createApp.ts'
import { factories } from '../helpers/factories.ts'
import { makeRenditions, pathOf, type Picture } from '../helpers/pictures.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let server: Server
beforeAll(async () => {
  platform = await startPlatform()
  const { payload } = platform
  const next: Parameters<typeof createApp>[0]['next'] = (_request, response) =>
    response.writeHead(200, { Vary: 'rsc' }).end('A page')
  server = createServer(createApp({ payload, next }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await platform.stop()
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

const createPicture = async () => {
  const { createArticle, createImage } = factories(platform.payload)
  const { id } = await createImage()
  await makeRenditions(platform.payload)
  const picture = (await platform.editor.get(`/api/images/${id}?depth=0`)).body as Picture
  const paths = [picture.url, picture.renditions[0]!.url].map(pathOf)
  return { paths, publish: () => createArticle({ leadImage: id }) }
}

const lengthOf = ({ headers }: Response) => Number(headers.get('content-length'))

describe('the file of a picture', () => {
  it('comes with its length, whole, in part, or to be told of alone', async () => {
    const { paths, publish } = await createPicture()
    await publish()
    for (const path of paths) {
      const whole = await ask(path)
      const { byteLength } = await whole.arrayBuffer()
      expect([whole.status, lengthOf(whole)]).toEqual([200, byteLength])
      const part = await ask(path, { headers: { range: 'bytes=2-9' } })
      expect([part.status, lengthOf(part)]).toEqual([206, 8])
      await part.arrayBuffer()
      const told = await ask(path, { method: 'HEAD' })
      expect([told.status, lengthOf(told)]).toEqual([200, byteLength])
    }
  })

  it('is the same to every browser, and may be kept by caches once', async () => {
    const { paths, publish } = await createPicture()
    await publish()
    for (const path of paths) {
      const { headers } = await ask(path, { method: 'HEAD' })
      for (const name of ['vary', 'accept-ch', 'critical-ch']) expect(headers.get(name)).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const page = await ask('/api/images')
    expect([page.headers.get('vary'), await page.text()]).toEqual(['rsc', 'A page'])
  })

  it('is refused where nothing public shows it', async () => {
    const { paths } = await createPicture()
    for (const path of paths) {
      const { status, headers } = await ask(path)
      expect([status, headers.get('cache-control')]).toEqual([403, 'private, no-store'])
    }
  })
})
