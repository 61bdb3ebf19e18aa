import type { CollectionBeforeChangeHook } from 'payload'
import type { DevelopedFile } from './developPicture.ts'

const longestName = 255

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''

/** Stores what the file told: its words where the person gave none, and what copies are known by. */
export const keepFindings: CollectionBeforeChangeHook = ({ data, req }) => {
  const { developed, originalName } = (req.file ?? {}) as Partial<DevelopedFile>
  if (!developed) return data
  const { words, contentHash, likeness, placeholder } = developed
  const found = Object.entries(words).filter(([name]) => !isGiven(data[name]))
  return {
    ...data,
    ...Object.fromEntries(found),
    originalName: originalName?.normalize('NFC').slice(0, longestName),
    contentHash,
    likeness,
    placeholder,
  }
}
