import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { rulesOf } from '../rules.ts'

const demanded = ['authorName', 'authorEmail']

const refuse = (missing: string[], req: PayloadRequest) => {
  const errors = missing.map((path) => ({ message: 'This field is required.', path }))
  throw new ValidationError({ collection: 'comments', errors, req })
}

/**
 * Demands the name and the e-mail of whoever comments or, where moderators let them be missing, gives
 * a name to who gives none. Comments that come in judged (an import) may lack either.
 */
export const nameWriter: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const rules = await rulesOf(req)
  const missing = demanded.filter((name) => !data?.[name])
  const isDemanded = rules.demandsNameAndEmail && !req.context.isModerated
  if (isDemanded && missing.length > 0) refuse(missing, req)
  return {
    ...data,
    authorName: data?.authorName || rules.nameOfAnonymous,
    authorEmail: data?.authorEmail || undefined,
  }
}
