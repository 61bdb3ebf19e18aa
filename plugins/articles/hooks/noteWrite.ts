import type { CollectionBeforeOperationHook } from 'payload'
import { noteArticleWrite } from '#kit/articleWrite.ts'

type WriteArgs = { draft?: boolean; autosave?: boolean; data?: Record<string, unknown> }

const writes: string[] = ['create', 'update', 'updateByID', 'restoreVersion']

// What moves a story on, or is set when it moves.
const deskFields = [
  '_status',
  'stage',
  'scheduledFor',
  'unpublishAt',
  'embargoedUntil',
  'withdrawalReason',
]

// Stories are not localized: asked for all the same, these would pass over validation and versions.
const noLocales = {
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  unpublishAllLocales: undefined,
}

const withoutDesk = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !deskFields.includes(name)))

const asDraft = (data: Record<string, unknown>, operation: string) =>
  operation === 'create' ? { ...data, _status: 'draft' } : withoutDesk(data)

/**
 * Notes whether a write leaves the public version alone. What saves itself does, whoever writes and
 * whatever the request says of it. It sends the form as it was opened: it keeps words, and never
 * moves a story to where it stood back then.
 */
export const noteWrite: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.includes(operation)) return args
  const { autosave, draft, data } = args as WriteArgs
  const isAutosave = Boolean(autosave && data)
  const status = isAutosave ? 'draft' : data?._status
  req.context.isAutosave = isAutosave
  noteArticleWrite(req, {
    savesDraft: isAutosave || (Boolean(draft) && status !== 'published'),
    status,
  })
  const own = { ...args, ...noLocales }
  return isAutosave ? { ...own, draft: true, data: asDraft(data!, operation) } : own
}
