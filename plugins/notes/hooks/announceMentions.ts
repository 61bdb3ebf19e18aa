import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#kit/idOf.ts'

/**
 * Sends word to each person mentioned, by a job of its own: a slow mail server holds nobody up, and
 * a failing one is tried again. The jobs are stored in the note's own transaction, or not at all.
 */
export const announceMentions: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const writer = doc.createdBy && idOf(doc.createdBy)
  const people = (doc.mentions ?? []).map(idOf).filter((id: string) => id !== writer)
  for (const person of people) {
    await req.payload.jobs.queue({ task: 'mailMention', input: { note: doc.id, person }, req })
  }
  return doc
}
