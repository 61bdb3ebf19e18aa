import type { CollectionBeforeChangeHook } from 'payload'
import sharp from 'sharp'

const toPlaceholder = async (picture: Buffer | string) => {
  const tiny = await sharp(picture).resize(16).webp({ quality: 30 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

/** Keeps a picture of 16 pixels' width, about 100 bytes, for pages to show while the real one loads. */
export const addPlaceholder: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const picture = req.file.tempFilePath || req.file.data
  return { ...data, placeholder: await toPlaceholder(picture) }
}
