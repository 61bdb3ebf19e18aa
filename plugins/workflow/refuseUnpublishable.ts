// A schedule is saved as a draft, which Payload does not look at: what could not be published then is
// refused now, by the same look.
import {
  beforeChangeTraverseFields,
  deepCopyObjectSimple,
  ValidationError,
  type JsonObject,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload'
import { askPublicationRules } from '#kit/publicationCheck.ts'

type Write = { data: JsonObject; original?: JsonObject; req: PayloadRequest }

const root = { parentIndexPath: '', parentPath: '', parentSchemaPath: '', fieldLabelPath: '' }

const findInvalid = async ({ data, original = {}, req }: Write) => {
  const collection = req.payload.collections.articles.config
  const errors: ValidationFieldError[] = []
  // It goes through the fields as through those of a write, and would change what it is given.
  const copy = deepCopyObjectSimple(data)
  await beforeChangeTraverseFields({
    ...root,
    id: original.id,
    collection,
    context: { ...req.context },
    data: copy,
    doc: original,
    docWithLocales: original,
    errors,
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: original.id ? 'update' : 'create',
    overrideAccess: true,
    req,
    siblingData: copy,
    siblingDoc: original,
    siblingDocWithLocales: original,
  })
  return errors
}

/** @throws what publishing the story as it is about to be stored would throw */
export const refuseUnpublishable = async (write: Write) => {
  const { data, original, req } = write
  await askPublicationRules(data, req)
  const errors = await findInvalid(write)
  if (errors.length === 0) return
  throw new ValidationError({ id: original?.id, collection: 'articles', errors, req }, req.t)
}
