import { openPicture } from '#kit/openPicture.ts'

/** A picture of 16 pixels' width, about 100 bytes, for pages to show while the real one loads. */
export const toPlaceholder = async (picture: Buffer) => {
  const tiny = await openPicture(picture).resize(16).webp({ quality: 30 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}
