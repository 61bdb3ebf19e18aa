// The cutting itself: one file after the other, so that memory holds one at a time.
import type { Sharp } from 'sharp'
import { openPicture } from '#kit/openPicture.ts'
import type { RenditionName } from '#collections/fields/image/renditionNames.ts'
import { toPlan, type Cut, type Image } from './plan.ts'
import type { Region, Size } from './region.ts'
import { rightsMetadata } from '../rightsMetadata.ts'
import type { Format } from './shapes.ts'

/** A path, or the file itself. */
export type Original = Buffer | string

export type CutFile = { name: RenditionName; format: Format; data: Buffer }

type Source = { size: Size; open: () => Sharp }

const write: Record<Format, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 1, chromaSubsampling: '4:2:0' }),
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80 }),
}

const openOriginal = async (original: Original): Promise<Source> => {
  const { autoOrient } = await openPicture(original).metadata()
  return { size: autoOrient, open: () => openPicture(original).autoOrient() }
}

const scaleFor = ({ region, sizes }: Cut) =>
  Math.max(...sizes.map(({ width }) => width / region.width))

// Decoding takes longest. What is left after one decoding is large enough for whatever is cut by the
// focal point: its size follows from the picture's alone, so that a new crop changes no other file.
const reduce = async ({ size, open }: Source): Promise<Source> => {
  const scale = Math.max(...toPlan({} as Image, size).map(scaleFor))
  if (scale >= 1) return { size, open }
  const { data, info } = await open()
    .resize(Math.ceil(size.width * scale), Math.ceil(size.height * scale), { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { size: info, open: () => openPicture(data, { raw: info }) }
}

const scaled = (region: Region, from: Size, to: Size): Region => {
  const left = Math.floor((region.left / from.width) * to.width)
  const top = Math.floor((region.top / from.height) * to.height)
  const width = Math.max(1, Math.round((region.width / from.width) * to.width))
  const height = Math.max(1, Math.round((region.height / from.height) * to.height))
  return {
    left,
    top,
    width: Math.min(width, to.width - left),
    height: Math.min(height, to.height - top),
  }
}

const signed = (picture: Sharp, image: Image) => {
  const rights = rightsMetadata(image)
  return rights ? picture.withExif(rights.exif).withXmp(rights.xmp) : picture
}

/** Cuts a picture to all its renditions, in the order in which they are listed. */
export async function* cutPicture(original: Original, image: Image): AsyncGenerator<CutFile> {
  const whole = await openOriginal(original)
  const reduced = await reduce(whole)
  for (const cut of toPlan(image, whole.size)) {
    // A crop may be a small part of a large picture.
    const isEnough = scaleFor(cut) <= reduced.size.width / whole.size.width
    const source = isEnough ? reduced : whole
    const region = scaled(cut.region, whole.size, source.size)
    for (const format of cut.formats) {
      for (const { width, height } of cut.sizes) {
        const picture = source.open().extract(region).resize(width, height, { fit: 'fill' })
        const data = await write[format](signed(picture, image)).toBuffer()
        yield { name: cut.name, format, data }
      }
    }
  }
}
