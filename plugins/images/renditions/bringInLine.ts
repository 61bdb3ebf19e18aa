// Brings what is stored of a picture's renditions in line with the picture, from whatever state a
// crash, another process or an editor's change has left. Doing it twice changes nothing.
import type { PayloadRequest, Where } from 'payload'
import type { Rendition } from '#collections/fields/image/renditionFields.ts'
import { invalidate } from '#kit/invalidate.ts'
import { cutPicture } from './cutPicture.ts'
import { causesOf, type Image } from './plan.ts'
import { readOriginal } from './readOriginal.ts'
import { storeFile, toRendition } from './storeFile.ts'

const find = (id: string, { payload }: PayloadRequest) =>
  payload.findByID({ collection: 'images', id, depth: 0, disableErrors: true })

const rowsOf = async (id: string, { payload }: PayloadRequest) => {
  // Where a database knows relations, those of a deleted picture have lost it.
  const where: Where = { or: [{ image: { equals: id } }, { image: { exists: false } }] }
  const { docs } = await payload.find({
    collection: 'renditions',
    where,
    depth: 0,
    pagination: false,
  })
  return docs
}

const makeFiles = async (image: Image, req: PayloadRequest) => {
  const files: Rendition[] = []
  for await (const file of cutPicture(await readOriginal(image, req), image)) {
    files.push(toRendition(await storeFile(image.id, file, req)))
  }
  return files
}

const keep = async (image: Image, renditions: Rendition[], req: PayloadRequest) => {
  const where = { id: { equals: image.id } }
  // No time of change: whoever has the picture open is not told that somebody else has changed it.
  const data = { renditions, renditionState: 'ready', updatedAt: null }
  await req.payload.db.updateOne({ collection: 'images', where, data, req })
  await invalidate(req, [`images:${image.id}`])
}

const isStored = ({ url }: Rendition, rows: { filename?: string | null }[]) =>
  rows.some(({ filename }) => url.endsWith(`/${filename}`))

const isAsBefore = (image: Image, now: Image) => causesOf(now) === causesOf(image)

/**
 * Makes the files that the picture wants now. The rows are read before the picture: if they are
 * those that were made, and the picture is as it was, nobody has begun to want others; if somebody
 * does before it is written down, it is done again.
 */
const make = async (image: Image, req: PayloadRequest): Promise<void> => {
  const made = await makeFiles(image, req)
  const rows = await rowsOf(image.id, req)
  const now = await find(image.id, req)
  if (!now) return
  const isDone = isAsBefore(image, now) && made.every((file) => isStored(file, rows))
  if (isDone) await keep(image, made, req)
  const later = isDone ? await find(image.id, req) : now
  if (later && !(isDone && isAsBefore(image, later))) await make(later, req)
}

/** Deletes files that the picture does not show; all of them, if it is no more. */
const removeOthers = async (id: string, req: PayloadRequest) => {
  const rows = await rowsOf(id, req)
  const image = await find(id, req)
  if (image && image.renditionState !== 'ready') return
  const shown = (image?.renditions ?? []) as Rendition[]
  const isShown = (row: (typeof rows)[number]) => shown.some((file) => isStored(file, [row]))
  for (const row of rows.filter((each) => !isShown(each))) {
    await req.payload.delete({ collection: 'renditions', id: row.id, depth: 0 })
  }
}

/** @throws where a file could not be read, cut or stored: what was shown before stays */
export const bringInLine = async (id: string, req: PayloadRequest) => {
  try {
    const image = await find(id, req)
    if (image) await make(image, req)
  } catch (error) {
    if (await find(id, req)) throw error
  }
  await removeOthers(id, req)
}
