import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { folderOf, letGo, setAside } from './asideFile.ts'

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
