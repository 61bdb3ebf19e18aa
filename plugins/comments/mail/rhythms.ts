// How often letters to moderators go out, and when.
import { getCurrentDate, type PayloadRequest, type TaskConfig } from 'payload'

const minute = 60_000
const hour = 60 * minute

type Due = (planned: Date | undefined, req: PayloadRequest) => Date | undefined

const hourOf = (time: number, timeZone: string) =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(time),
  )

// Seven by the newsroom's clock, wherever the computer is: one of the next 24 full hours is it.
const atSeven: Due = (_planned, { payload }) => {
  const timeZone = payload.config.admin.timezones.defaultTimezone ?? 'UTC'
  const nextHour = Math.ceil(getCurrentDate().getTime() / hour) * hour
  const hours = Array.from({ length: 25 }, (_, n) => nextHour + n * hour)
  return new Date(hours.find((time) => hourOf(time, timeZone) === 7)!)
}

// Planned for the next minute, it would be done in the next and planned again in the one after.
const atOnce: Due = () => undefined

const asPlanned: Due = (planned) => planned

/**
 * Each is a queue of its own, so that the queue of a job says for whom it is; `span` is how far back
 * the first letter looks, in milliseconds.
 */
export const rhythms = {
  each: { cron: '* * * * *', due: atOnce, span: minute },
  hourly: { cron: '0 * * * *', due: asPlanned, span: hour },
  daily: { cron: '0 * * * *', due: atSeven, span: 24 * hour },
}

export type Rhythm = keyof typeof rhythms

/** When Payload plans the letters of each rhythm. */
export const schedules: TaskConfig['schedule'] = Object.entries(rhythms).map(
  ([queue, { cron, due }]) => ({
    cron,
    queue,
    hooks: {
      beforeSchedule: async ({ defaultBeforeSchedule, ...planned }) => {
        const plan = await defaultBeforeSchedule({ defaultBeforeSchedule, ...planned })
        return { ...plan, waitUntil: due(plan.waitUntil, planned.req) }
      },
    },
  }),
)
