type DatabaseError = { name?: unknown; code?: unknown; message?: unknown; cause?: unknown }

// As mongoose and its driver call a value that they cannot make the field's kind of.
const misfits = ['BSONError', 'CastError']

// What SQLite's driver and JavaScript say of an object for a text, and of a date that is none.
const complaints = /^(SQLite3 can only bind|Invalid time value$)/

/**
 * Whether the database could not take a value: of the wrong kind for its field, or an id of nothing.
 * Drafts come to it unvalidated.
 */
export const isUnfit = (error: unknown): boolean => {
  const { name, code, message, cause } = (error ?? {}) as DatabaseError
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || misfits.includes(String(name))) return true
  if (complaints.test(String(message))) return true
  return cause !== undefined && cause !== error && isUnfit(cause)
}
