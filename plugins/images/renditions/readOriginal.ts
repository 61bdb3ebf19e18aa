import { join } from 'node:path'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { Original } from './cutPicture.ts'
import type { Image } from './plan.ts'

/** A picture's file as it is stored: its path, or what the object store sends. @throws where it is not */
export const readOriginal = async (
  image: Image,
  { payload }: PayloadRequest,
): Promise<Original> => {
  const { config } = payload.collections.images
  const filename = image.filename ?? ''
  const { disableLocalStorage, handlers = [], staticDir = '' } = config.upload
  if (!disableLocalStorage) return join(staticDir, filename)
  const req = await createLocalReq({}, payload)
  for (const handler of handlers) {
    const params = { collection: config.slug, filename }
    const answer = await handler(req, { doc: image as never, headers: new Headers(), params })
    if (answer?.ok) return Buffer.from(await answer.arrayBuffer())
  }
  throw new Error(`The object store did not send ${filename}.`)
}
