type DatabaseError = { code?: unknown; errorLabels?: unknown }

const writeConflict = 112

/**
 * Whether the database gave an operation up for the sake of another one and asks to have it done
 * again. MongoDB says so at once where two transactions touch one document, with nothing stored;
 * SQLite lets them wait for their turn.
 */
export const isTransient = (error: unknown): boolean => {
  const { code, errorLabels } = (error ?? {}) as DatabaseError
  const labels = Array.isArray(errorLabels) ? errorLabels : []
  return code === writeConflict || labels.includes('TransientTransactionError')
}
