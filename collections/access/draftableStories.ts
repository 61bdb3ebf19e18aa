import type { AccessArgs } from 'payload'
import { isEditor } from './isEditor.ts'
import { isWriter } from './isWriter.ts'

/** Who may begin a story: journalists as a draft, editors published at once too. */
export const draftableStories = ({ req, data }: AccessArgs<{ _status?: string }>) =>
  isEditor({ req }) || (isWriter({ req }) && data?._status !== 'published')
