import { drawPicture } from './drawings/drawPicture.ts'
import type { Ids, Seeding } from './seeding.ts'

const toFile = (name: string, data: Buffer) => ({
  data,
  mimetype: 'image/jpeg',
  name: `${name}.jpg`,
  size: data.length,
})

/** Draws and uploads the pictures. */
export const seedPictures = async ({ payload, req, content, step }: Seeding): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const { name, scene, hour, alt, caption, credit } of content.pictures) {
    const { id } = await payload.create({
      collection: 'images',
      data: { alt, caption, credit },
      file: toFile(name, await drawPicture({ name, scene, hour })),
      depth: 0,
      req,
    })
    ids.set(name, id)
    step()
  }
  return ids
}
