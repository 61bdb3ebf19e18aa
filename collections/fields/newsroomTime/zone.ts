// Between an instant and what the newsroom's clock shows of it, whatever zone the computer is in.
const parts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const

// What the clock shows, as if it were UTC: two such numbers differ by what the clocks differ.
const clockOf = (instant: number, timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone })
  const shown = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<keyof typeof parts, number>
  const { year, month, day, hour, minute, second } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** A date whose local fields (hours, day…) are what the zone's clock shows at `instant`: for a picker. */
export const toClock = (instant: string, timeZone: string) => {
  const shown = new Date(clockOf(new Date(instant).getTime(), timeZone))
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  )
}

/** The instant, in ISO 8601 and UTC, at which the zone's clock shows the date's local fields. */
export const fromClock = (picked: Date, timeZone: string) => {
  const wanted = Date.UTC(
    picked.getFullYear(),
    picked.getMonth(),
    picked.getDate(),
    picked.getHours(),
    picked.getMinutes(),
    picked.getSeconds(),
  )
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const guess = wanted - (clockOf(wanted, timeZone) - wanted)
  return new Date(guess + wanted - clockOf(guess, timeZone)).toISOString()
}

/** The zone in words: "giờ Hồ Chí Minh, GMT+7". */
export const nameZone = (timeZone: string, language: string, instant = new Date()) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' })
  const offset = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const city = cities[timeZone] ?? timeZone.split('/').at(-1)!.replaceAll('_', ' ')
  return language === 'vi' ? `giờ ${city}, ${offset}` : `${city} time, ${offset}`
}

const cities: Record<string, string> = { 'Asia/Ho_Chi_Minh': 'Hà Nội', 'Asia/Saigon': 'Hà Nội' }

/** Day, month, year and 24 hours, by the zone's clock: "05/03/2026 07:30". */
export const showInZone = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
    .format(new Date(instant))
    .replace(',', '')
