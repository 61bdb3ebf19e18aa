import type { AccessArgs, Where } from 'payload'
import { isEditor } from './isEditor.ts'
import { isWriter } from './isWriter.ts'
import { ownStories } from './ownStories.ts'

/**
 * Who may change a story: editors any, journalists their own as a draft. Payload publishes by an
 * update to `_status: 'published'`, and asks with just that whether to show the button.
 */
export const editableStories = async ({
  req,
  data,
}: AccessArgs<{ _status?: string }>): Promise<boolean | Where> => {
  if (isEditor({ req })) return true
  if (!isWriter({ req }) || data?._status === 'published') return false
  return ownStories(req)
}
