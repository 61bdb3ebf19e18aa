type DatabaseError = Record<'name' | 'code' | 'message' | 'cause' | 'errors', unknown>

// As mongoose and its driver call a value that they cannot make the field's kind of.
const misfits = ['BSONError', 'CastError']

// Payload's own error of that name has its faults in `data`.
const isMongoose = ({ name, errors }: Partial<DatabaseError>) =>
  name === 'ValidationError' && errors !== undefined

// What SQLite's driver and adapter and JavaScript say of an object for a text, of a date that is none,
// and of a filter that a field does not take.
const complaints = [
  /^SQLite3 can only bind/,
  / cannot be passed as argument to the database$/,
  /^Invalid time value$/,
  /^adapter\.operators\[queryOperator\] is not a function$/,
  /^Cannot find field for path/,
]

// An id of nothing, and one that a row of another document has.
const constraints = ['SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/**
 * Whether the database could not take a value or a filter: of the wrong kind for its field, an id
 * of nothing, or one that is taken. Drafts come to it unvalidated, and so do filters.
 */
export const isUnfit = (error: unknown): boolean => {
  const fault = (error ?? {}) as Partial<DatabaseError>
  const { name, code, message, cause } = fault
  if (constraints.includes(String(code))) return true
  if (misfits.includes(String(name)) || isMongoose(fault)) return true
  if (complaints.some((complaint) => complaint.test(String(message)))) return true
  return cause !== undefined && cause !== error && isUnfit(cause)
}
