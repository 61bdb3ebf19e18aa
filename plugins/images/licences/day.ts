// A licence lasts to the end of its last day, by the newsroom's clock.

/** The day on which the zone's clock shows `time`: 2026-11-26. */
export const dayOf = (time: Date | string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(time))

type Licensed = { licensedUntil?: string | null }

/** Whether the picture may be used no longer; one without a date may be used for ever. */
export const isOver = ({ licensedUntil }: Licensed, now: Date, timeZone: string) =>
  Boolean(licensedUntil) && dayOf(licensedUntil!, timeZone) < dayOf(now, timeZone)
