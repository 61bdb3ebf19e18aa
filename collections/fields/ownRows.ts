import type { FieldHook } from 'payload'

const withoutId = (row: unknown) => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row
  const { id: _id, ...own } = row as { id?: unknown }
  return own
}

const renew: FieldHook = ({ operation, value }) =>
  operation === 'create' && Array.isArray(value) ? value.map(withoutId) : value

/** A new document's rows are its own: whoever sends it what another one holds sends that one's ids with it. */
export const ownRows: { beforeValidate: FieldHook[] } = { beforeValidate: [renew] }
