import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { appointments, type AppointmentName } from '../jobs/appointments.ts'

const names = Object.keys(appointments) as AppointmentName[]

const forget = async (req: PayloadRequest, article: string, about: AppointmentName[]) => {
  const where: Where = {
    and: [
      { taskSlug: { equals: 'keepAppointment' } },
      { hasError: { equals: true } },
      { 'input.article': { equals: article } },
      { 'input.name': { in: about } },
    ],
  }
  if (about.length > 0) await req.payload.db.deleteMany({ collection: 'payload-jobs', where, req })
}

/**
 * An appointment that could not be kept is told of until its time is moved, called off or made up
 * for, or its story is put into the trash.
 */
export const forgetFailures: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isBinned = doc.deletedAt && !previousDoc?.deletedAt
  const isOver = ({ field }: (typeof appointments)[AppointmentName]) => {
    const before = previousDoc?.[field]
    return Boolean(before) && (isBinned || before !== doc[field])
  }
  const over = names.filter((name) => isOver(appointments[name]))
  await forget(req, doc.id, over)
  return doc
}

/** A story deleted for good takes its failed appointments with it. */
export const forgetStory: CollectionBeforeDeleteHook = ({ id, req }) =>
  forget(req, String(id), names)
