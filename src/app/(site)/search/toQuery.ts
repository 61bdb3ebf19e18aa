// What a form sends, as the content API takes it: days begin and end in the newsroom's zone.

/** What readers may look for, as it stands in the address. */
export type Asked = Partial<
  Record<'q' | 'section' | 'author' | 'since' | 'until' | 'after', string>
>

const day = /^\d{4}-\d{2}-\d{2}$/

// "GMT+07:00"; nothing behind it where it is that itself.
const offsetOn = (date: string, timeZone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const parts = format.formatToParts(new Date(`${date}T12:00:00Z`))
  return parts.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length) || 'Z'
}

const timeOn = (date: string | undefined, time: string, timeZone: string) => {
  const isDay = date && day.test(date) && !Number.isNaN(Date.parse(date))
  return isDay ? `${date}T${time}${offsetOn(date, timeZone)}` : undefined
}

/** @param timeZone by its IANA name; days that are none are left out */
export const toQuery = ({ q = '', since, until, ...rest }: Asked, timeZone: string) => ({
  ...rest,
  q,
  since: timeOn(since, '00:00:00', timeZone),
  until: timeOn(until, '23:59:59', timeZone),
})
