import type { CollectionBeforeOperationHook } from 'payload'

const writes: string[] = ['create', 'update', 'updateByID']

/**
 * What saves itself is a draft, whoever writes and whatever the request says of it: nothing reaches
 * readers that nobody asked to publish.
 */
export const keepAutosaveADraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.includes(operation)) return args
  const isAutosave = 'autosave' in args && Boolean(args.autosave)
  req.context.isAutosave = isAutosave
  if (!isAutosave || !('data' in args)) return args
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}
