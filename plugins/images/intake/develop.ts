// From the file as it came to the picture as it is kept.
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Sharp } from 'sharp'
import { openPicture } from '#kit/openPicture.ts'
import { rightsMetadata } from '../rightsMetadata.ts'
import { recognize, type PictureType } from './formats.ts'
import { likenessOf } from './likeness.ts'
import { readTags } from './readTags.ts'
import { refusalOf, type RefusalCode } from './refusals.ts'
import { toPlaceholder } from './toPlaceholder.ts'
import { toWords, type Words } from './toWords.ts'

export type Undeveloped = {
  bytes: Buffer
  /** Of the bytes: see `hashOf`. */
  contentHash: string
  name: string
  mimetype: string
  /** What whoever sent it says of its rights, ahead of what the file says. */
  given: Pick<Words, 'credit' | 'copyright'>
  /** Whose clock cameras show that say no zone. */
  timeZone: string
}

export type Developed = {
  picture: Buffer
  type: PictureType
  words: Words
  contentHash: string
  likeness: string
  placeholder: string
}

/** In pixels, either way. */
const longest = 2560

/** In seconds, for one picture. */
const patience = 60

const writers: Record<PictureType, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 90 }),
  'image/png': (picture) => picture.png(),
  // Payload writes it once more.
  'image/webp': (picture) => picture.webp({ quality: 95 }),
  'image/avif': (picture) => picture.avif({ quality: 70, effort: 3 }),
}

// Colours are turned to sRGB by the file's own profile.
const decode = (bytes: Buffer, failOn: 'error' | 'warning') =>
  openPicture(bytes, { failOn })
    .timeout({ seconds: patience })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })

const lacksPixels = (fault: unknown) => /premature end/i.test(String(fault))

// That pixels are missing is only warned of where the file has an end. Telephones write files with
// other warnings, which do no harm.
const toPixels = (bytes: Buffer) =>
  decode(bytes, 'warning').catch((fault: unknown) => {
    if (lacksPixels(fault)) throw fault
    return decode(bytes, 'error')
  })

// From pixels alone: with new EXIF, sharp would keep the thumbnail that came with the old.
const writeAnew = async (bytes: Buffer, type: PictureType, words: Words) => {
  const { data, info } = await toPixels(bytes)
  const { width, height, channels } = info
  const bare = openPicture(data, { raw: { width, height, channels } })
  const rights = rightsMetadata(words)
  const signed = rights ? bare.withExif(rights.exif).withXmp(rights.xmp) : bare
  return writers[type](signed).toBuffer()
}

/** SHA-256, in hex. */
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const codeOf = (fault: unknown): RefusalCode =>
  /pixel limit/i.test(String(fault)) ? 'IMAGE_TOO_LARGE' : 'IMAGE_DAMAGED'

/**
 * Reads a picture's words, and writes it anew: upright, in sRGB, 2560 pixels long at most, in the same
 * format, with credit and copyright and nothing else of what the file said.
 * @throws a refusal, for whatever is no picture that is taken
 */
export const develop = async (file: Undeveloped, req: PayloadRequest): Promise<Developed> => {
  const recognized = await recognize(file.bytes, file)
  if ('refused' in recognized) throw refusalOf(recognized.refused, req)
  const { type } = recognized
  const refuse = (fault: unknown) => {
    throw refusalOf(codeOf(fault), req)
  }
  const metadata = await openPicture(file.bytes).metadata().catch(refuse)
  if ((metadata.pages ?? 1) > 1) throw refusalOf('IMAGE_ANIMATED', req)
  const words = toWords(await readTags(metadata), file.timeZone)
  const picture = await writeAnew(file.bytes, type, { ...words, ...file.given }).catch(refuse)
  return {
    picture,
    type,
    words,
    contentHash: file.contentHash,
    likeness: await likenessOf(picture),
    placeholder: await toPlaceholder(picture),
  }
}
