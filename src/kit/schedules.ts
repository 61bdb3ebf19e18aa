// When Payload plans the jobs of a task, where its own way comes too late or goes by another clock.
import type { PayloadRequest, TaskConfig } from 'payload'

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type Due = (planned: Date | undefined, req: PayloadRequest) => Date | undefined

/** A schedule whose jobs are due when `due` says; undefined is at once. */
export const planFor = (due: Due, { cron, queue }: Pick<Schedule, 'cron' | 'queue'>): Schedule => ({
  cron,
  queue,
  hooks: {
    beforeSchedule: async ({ defaultBeforeSchedule, ...planned }) => {
      const plan = await defaultBeforeSchedule({ defaultBeforeSchedule, ...planned })
      return { ...plan, waitUntil: due(plan.waitUntil, planned.req) }
    },
  },
})

/**
 * A job each minute. Payload would plan it for the next minute, do it in that and plan again in the
 * one after: every second minute.
 */
export const eachMinute = (queue: string) => planFor(() => undefined, { cron: '* * * * *', queue })
