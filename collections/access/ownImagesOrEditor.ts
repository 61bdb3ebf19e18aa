import type { AccessArgs, Where } from 'payload'
import { isEditor } from './isEditor.ts'
import { isWriter } from './isWriter.ts'

/** A picture and its words show wherever it is used: journalists change their own, editors any. */
export const ownImagesOrEditor = ({ req }: AccessArgs): boolean | Where => {
  if (isEditor({ req })) return true
  return isWriter({ req }) ? { createdBy: { equals: req.user?.id } } : false
}
