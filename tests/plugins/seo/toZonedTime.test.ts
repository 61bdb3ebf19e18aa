import { toZonedTime } from '#plugins/seo/view/toZonedTime.ts'

it.each([
  ['2026-11-25T13:30:00.000Z', 'Asia/Ho_Chi_Minh', '2026-11-25T20:30:00+07:00'],
  ['2026-12-31T17:00:00.000Z', 'Asia/Ho_Chi_Minh', '2027-01-01T00:00:00+07:00'],
  ['2026-07-01T12:00:00.000Z', 'Europe/Paris', '2026-07-01T14:00:00+02:00'],
  ['2026-01-01T12:00:00.000Z', 'Europe/Paris', '2026-01-01T13:00:00+01:00'],
  ['2026-07-01T12:00:00.000Z', 'America/St_Johns', '2026-07-01T09:30:00-02:30'],
  ['2026-07-01T12:00:59.999Z', 'UTC', '2026-07-01T12:00:59+00:00'],
])('%s is, in %s, %s', (time, zone, told) => {
  expect(toZonedTime(time, zone)).toBe(told)
  expect(Math.abs(Date.parse(told) - Date.parse(time))).toBeLessThan(1000)
})
