// What cameras, agencies and picture desks wrote into a file: EXIF, IPTC and XMP.
import exifr from 'exifr'
import type { Metadata } from 'sharp'

type Group = Record<string, unknown>

/** The groups that words are taken from; empty where the file has none, or none that can be read. */
export type Tags = { exif: Group; iptc: Group; dublinCore: Group; photoshop: Group }

/** In bytes; what is longer was not written by hand. */
const longest = 256 * 1024

const read = async (bytes: Buffer | undefined, parse: (bytes: Buffer) => Promise<unknown>) => {
  if (!bytes || bytes.length > longest) return {}
  const tags = await parse(bytes).catch(() => undefined)
  return (tags ?? {}) as Record<string, Group>
}

const head = Buffer.from('Exif\0\0')

const parseExif = (bytes: Buffer) => {
  const hasHead = bytes.subarray(0, head.length).equals(head)
  const pick = ['Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal']
  return exifr.parse(hasHead ? bytes.subarray(head.length) : bytes, { pick, reviveValues: false })
}

/** Reads what sharp has found of a file; its place on Earth and its camera are not looked at. */
export const readTags = async ({ exif, iptc, xmp }: Metadata): Promise<Tags> => {
  const spaces = await read(xmp, (bytes) => exifr.sidecar(bytes, {}, 'xmp'))
  return {
    exif: await read(exif, parseExif),
    iptc: await read(iptc, (bytes) => exifr.sidecar(bytes, {}, 'iptc')),
    dublinCore: spaces.dc ?? {},
    photoshop: spaces.photoshop ?? {},
  }
}
