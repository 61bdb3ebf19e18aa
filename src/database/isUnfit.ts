type DatabaseError = { cause?: unknown; code?: unknown; name?: unknown }

// No id at all, as MongoDB's driver and Mongoose say it.
const names: unknown[] = ['BSONError', 'CastError']
const foreignKey = 'SQLITE_CONSTRAINT_FOREIGNKEY'

/**
 * Whether the database could not take a value: the id of something that is not there (drafts are
 * stored before Payload looks), or no id at all.
 */
export const isUnfit = (error: unknown): boolean => {
  const { cause, code, name } = (error ?? {}) as DatabaseError
  return code === foreignKey || names.includes(name) || (cause !== undefined && isUnfit(cause))
}
