// How often letters to moderators go out, and when.
import { getCurrentDate, type PayloadRequest } from 'payload'
import { eachMinute, planFor } from '#kit/schedules.ts'

const minute = 60_000
const hour = 60 * minute

const hourOf = (time: number, timeZone: string) =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(time),
  )

// Seven by the newsroom's clock, wherever the computer is: one of the next 24 full hours is it.
const atSeven = (_planned: Date | undefined, { payload }: PayloadRequest) => {
  const timeZone = payload.config.admin.timezones.defaultTimezone ?? 'UTC'
  const nextHour = Math.ceil(getCurrentDate().getTime() / hour) * hour
  const hours = Array.from({ length: 25 }, (_, n) => nextHour + n * hour)
  return new Date(hours.find((time) => hourOf(time, timeZone) === 7)!)
}

/** How far back the first letter of each rhythm looks, in milliseconds. */
export const spans = { each: minute, hourly: hour, daily: 24 * hour }

export type Rhythm = keyof typeof spans

/** Each rhythm is a queue of its own, so that the queue of a job says for whom it is. */
export const schedules = [
  eachMinute('each'),
  { queue: 'hourly', cron: '0 * * * *' },
  planFor(atSeven, { queue: 'daily', cron: '0 * * * *' }),
]
