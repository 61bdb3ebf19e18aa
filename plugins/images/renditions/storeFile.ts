import { createHash } from 'node:crypto'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { Rendition } from '#collections/fields/image/renditionFields.ts'
import type { CutFile } from './cutPicture.ts'

type Stored = DataFromCollectionSlug<'renditions'>

/** The picture is in the hash: two pictures that look the same do not share a file. */
const nameOf = (image: string, { name, format, data }: CutFile) => {
  const hash = createHash('sha256').update(image).update(data).digest('hex').slice(0, 32)
  return `${hash}-${name}.${format === 'jpeg' ? 'jpg' : format}`
}

const find = async (filename: string, req: PayloadRequest): Promise<Stored | undefined> => {
  const where = { filename: { equals: filename } }
  const { docs } = await req.payload.find({
    collection: 'renditions',
    where,
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]
}

type New = { image: string; filename: string; file: CutFile }

const create = ({ image, filename, file: { name, format, data } }: New, req: PayloadRequest) =>
  req.payload.create({
    collection: 'renditions',
    data: { image, name },
    file: { data, mimetype: `image/${format}`, name: filename, size: data.length },
    depth: 0,
    // A crash may have left the file without its row. It is the same file.
    overwriteExistingFiles: true,
    req,
  })

/** Stores a file that was cut, unless it is there: once, whoever does it at the same time. */
export const storeFile = async (
  image: string,
  file: CutFile,
  req: PayloadRequest,
): Promise<Stored> => {
  const filename = nameOf(image, file)
  const there = await find(filename, req)
  if (there) return there
  try {
    return await create({ image, filename, file }, req)
  } catch (error) {
    const meanwhile = await find(filename, req)
    if (!meanwhile) throw error
    return meanwhile
  }
}

/** As the picture keeps it, and the content API shows it. */
export const toRendition = ({
  name,
  filename,
  width,
  height,
  mimeType,
  filesize,
}: Stored): Rendition => ({
  name,
  url: `/api/renditions/file/${filename}`,
  width: width ?? 0,
  height: height ?? 0,
  mimeType: mimeType ?? '',
  filesize: filesize ?? 0,
})
