import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { appointments, type AppointmentName } from '../jobs/appointments.ts'

type Times = Partial<
  Record<'scheduledFor' | 'unpublishAt' | 'embargoedUntil' | 'deletedAt', string | null>
>
type Due = { article: string; name: AppointmentName; at: string; req: PayloadRequest }

const queue = ({ article, name, at, req }: Due) =>
  req.payload.jobs.queue({
    task: 'keepAppointment',
    input: { article, name, at, user: req.user?.id ?? null },
    waitUntil: new Date(at),
    req,
  })

/**
 * Queues a job for each time that a story has been given, together with the change itself. A time
 * that is moved or called off leaves its job behind, which then finds nothing to do. A story that comes
 * back from the trash has all its times queued anew: a job may have looked for it in vain.
 */
export const makeAppointments: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc as Times, (previousDoc ?? {}) as Times]
  const isBack = before.deletedAt && !now.deletedAt
  for (const name of Object.keys(appointments) as AppointmentName[]) {
    const { field } = appointments[name]
    const at = now[field]
    if (at && (isBack || at !== before[field])) await queue({ article: doc.id, name, at, req })
  }
  return doc
}
