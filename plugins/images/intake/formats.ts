// What a file is, by its first bytes; its name and its sender are only believed where they agree.
import { fileTypeFromBuffer } from 'file-type'
import { isMore } from './isMore.ts'
import type { RefusalCode } from './refusals.ts'

type Named = { name: string; mimetype?: string }

const endings = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
}

/** The types of pictures that are taken. */
export type PictureType = keyof typeof endings

const isHeic = (type?: string) => /^image\/hei[cf]/.test(type ?? '')

const isTaken = (type?: string): type is PictureType => Object.keys(endings).includes(type ?? '')

// Programs that know no better say that it is a stream of bytes.
const saysOther = (type: PictureType, { mimetype }: Named) =>
  Boolean(mimetype) && mimetype !== type && mimetype !== 'application/octet-stream'

const endingOf = (name: string) => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase()

const endsOther = (type: PictureType, { name }: Named) => {
  const ending = endingOf(name)
  return ending !== undefined && !endings[type].includes(ending)
}

/** The picture's type, or the code of the refusal. */
export const recognize = async (
  bytes: Buffer,
  named: Named,
): Promise<{ type: PictureType } | { refused: RefusalCode }> => {
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (isHeic(type)) return { refused: 'IMAGE_IS_HEIC' }
  if (type === 'image/apng') return { refused: 'IMAGE_ANIMATED' }
  if (!isTaken(type)) return { refused: 'IMAGE_TYPE_REFUSED' }
  if (saysOther(type, named) || endsOther(type, named)) return { refused: 'IMAGE_MISLABELLED' }
  if (isMore(bytes)) return { refused: 'IMAGE_IS_MORE' }
  return { type }
}

/** The file's name, with an ending where it has none. */
export const withEnding = (name: string, type: PictureType) =>
  endingOf(name) === undefined ? `${name}.${endings[type][0]}` : name
