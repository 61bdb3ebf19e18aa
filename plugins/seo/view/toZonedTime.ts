const fields = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
} as const

/**
 * A moment as the newsroom's clock shows it, with the zone's offset on that day.
 * @example toZonedTime('2026-11-25T13:30:00.000Z', 'Asia/Ho_Chi_Minh') // 2026-11-25T20:30:00+07:00
 */
export const toZonedTime = (time: string, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en-US', { ...fields, timeZone }).formatToParts(
    new Date(time),
  )
  const { year, month, day, hour, minute, second, timeZoneName } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  )
  const offset = timeZoneName?.replace('GMT', '') || '+00:00'
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}
