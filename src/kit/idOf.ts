/** The id of a relation, whether it was read with its document or without. */
export const idOf = (related: string | { id: string }) =>
  typeof related === 'object' ? related.id : related
