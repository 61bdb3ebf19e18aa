import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { InvalidInput } from '#kit/readInput.ts'
import { findMisfit } from '../findMisfit.ts'
import { isValues } from '../kinds.ts'
import { isFromOutside } from './isFromOutside.ts'

const misfit = {
  en: 'This is not the kind of value that the field holds. Nothing was stored.',
  vi: 'Giá trị không đúng kiểu của trường này. Chưa có gì được lưu.',
}

type Write = { args: object; req: PayloadRequest; fields: FlattenedField[] }

const refuse = ({ args, req, fields }: Write) => {
  const values = 'data' in args ? args.data : undefined
  if (!isFromOutside(req.payloadAPI, args) || !isValues(values)) return
  const path = findMisfit(req.payload, { fields, values, path: [] })
  if (path) throw new InvalidInput({ message: misfit, path, req })
}

const isWrite = (operation: string) => operation === 'create' || operation === 'update'

/**
 * Refuses a number or an object for a text, a text for a story's body, and the like. Drafts are stored
 * unvalidated, and SQLite would make a text of anything.
 * @throws InvalidInput with the field's path
 */
export const refuseMisfits: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (isWrite(operation)) refuse({ args, req, fields: collection.flattenedFields })
  return args
}

/** The same for what there is one of, such as the rules of comments. @throws InvalidInput */
export const refuseMisfitsOfGlobal: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  req,
}) => {
  if (isWrite(operation)) refuse({ args, req, fields: global.flattenedFields })
  return args
}
