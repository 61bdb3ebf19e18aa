import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'
import { afterCommit, afterRollback } from '#kit/afterCommit.ts'
import { bringBack, discard, folderOf, letGo, setAside } from './asideFile.ts'

const keepThose = async (where: Where, req: PayloadRequest) => {
  const folder = folderOf(req)
  if (!folder) return
  const { docs } = await req.payload.find({
    collection: 'images',
    where,
    depth: 0,
    pagination: false,
    req,
    select: { filename: true },
  })
  for (const { filename } of docs) if (filename) await setAside({ folder, filename })
}

const whereOf = (args: object): Where =>
  'id' in args ? { id: { equals: args.id } } : (args as { where: Where }).where

/** Keeps the file that is to be replaced. To stand behind what refuses a new file. */
export const keepReplaced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && req.file) await keepThose(whereOf(args), req)
  return args
}

/** Keeps the file that is to be deleted with its picture. To stand behind what refuses that. */
export const keepDeleted: CollectionBeforeDeleteHook = ({ id, req }) =>
  keepThose({ id: { equals: id } }, req)

// Filled by Payload, ahead of all hooks that look at the data.
const newFileOf = (data: { filename?: string | null } | undefined, req: PayloadRequest) =>
  req.file ? data?.filename : undefined

/**
 * Where the change is not stored, deletes the new file, which Payload writes before it knows, and puts
 * the old one back. A database without transactions does not tell: there the old one is put back when
 * it is missed, and the new one stays.
 */
export const restoreUnstored: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const [folder, filename] = [folderOf(req), newFileOf(data, req)]
  if (!folder || !filename) return data
  await afterRollback(req, async () => {
    await discard({ folder, filename })
    const old = { folder, filename: originalDoc?.filename }
    if (old.filename) await bringBack(old).then(() => letGo(old))
  })
  return data
}

const forget = async (filename: string | null | undefined, req: PayloadRequest) => {
  const folder = folderOf(req)
  if (folder && filename) await afterCommit(req, () => letGo({ folder, filename }))
}

/** Lets the replaced file go, once the new one is stored. */
export const forgetReplaced: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (previousDoc?.filename !== doc.filename) await forget(previousDoc?.filename, req)
  return doc
}

/** Lets the file go, once its picture is deleted. */
export const forgetDeleted: CollectionAfterDeleteHook = ({ doc, req }) => forget(doc.filename, req)
