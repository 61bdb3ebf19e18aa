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

/**
 * Notes whether a write leaves the public version alone. An autosave sends the form as it was
 * opened: it keeps words, and never moves a story to where it stood back then.
 */
export const noteWrite: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.includes(operation)) return args
  const { autosave, draft, data } = args as WriteArgs
  const status = data?._status
  const isAutosave = Boolean(autosave && draft && data)
  const savesDraft = Boolean(draft) && (isAutosave || status !== 'published')
  noteArticleWrite(req, { savesDraft, status })
  const own = { ...args, ...noLocales }
  return isAutosave && operation !== 'create' ? { ...own, data: withoutDesk(data!) } : own
}
