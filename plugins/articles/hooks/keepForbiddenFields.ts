import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'

const isForbidden = (field: Field, req: PayloadRequest) => {
  const rule = 'access' in field ? field.access?.update : undefined
  return rule !== undefined && rule({ req } as Parameters<typeof rule>[0]) === false
}

/**
 * What a user may not change stays as it is when a version is restored, too: there Payload puts the
 * field's default in the place of the refused value.
 */
export const keepForbiddenFields: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !req.user) return data
  const kept = collection.fields.flatMap((field) =>
    'name' in field && field.name in (originalDoc ?? {}) && isForbidden(field, req)
      ? [[field.name, originalDoc[field.name]]]
      : [],
  )
  return { ...data, ...Object.fromEntries(kept) }
}
