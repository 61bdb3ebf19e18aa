import { join } from 'node:path'
import { createLocalReq, type PayloadRequest } from 'payload'
import { bringBack, folderOf } from '../originals/asideFile.ts'
import type { Original } from './cutPicture.ts'
import type { Image } from './plan.ts'

/** A picture's file as it is stored: its path, or what the object store sends. @throws where it is not */
export const readOriginal = async (image: Image, req: PayloadRequest): Promise<Original> => {
  const { config } = req.payload.collections.images
  const filename = image.filename ?? ''
  const folder = folderOf(req)
  if (folder) {
    await bringBack({ folder, filename })
    return join(folder, filename)
  }
  const ownReq = await createLocalReq({}, req.payload)
  for (const handler of config.upload.handlers ?? []) {
    const params = { collection: config.slug, filename }
    const answer = await handler(ownReq, { doc: image as never, headers: new Headers(), params })
    if (answer?.ok) return Buffer.from(await answer.arrayBuffer())
  }
  throw new Error(`The object store did not send ${filename}.`)
}
