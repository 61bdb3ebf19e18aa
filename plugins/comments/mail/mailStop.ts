// Writers who want no more letters.
import { ValidationError, type Payload } from 'payload'

export const isStopped = async (payload: Payload, writer: string) => {
  const where = { writer: { equals: writer } }
  return (await payload.count({ collection: 'mail-stops', where })).totalDocs > 0
}

/** Writes to this writer no more. Twice is no fault. */
export const stopMail = async (payload: Payload, writer: string) => {
  if (await isStopped(payload, writer)) return
  try {
    await payload.create({ collection: 'mail-stops', data: { writer }, depth: 0 })
  } catch (error) {
    // Two at the same moment: the other one is stored.
    if (!(error instanceof ValidationError)) throw error
  }
}
