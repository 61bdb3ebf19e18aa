import fc from 'fast-check'
import { fromClock, nameZone, showInZone, toClock } from '#collections/fields/newsroomTime/zone.ts'

describe('the newsroom’s clock', () => {
  it('shows and picks newsroom time, whatever zone the computer is in', () => {
    const shown = toClock('2026-03-05T00:30:00.000Z', 'Asia/Ho_Chi_Minh')
    expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([5, 7, 30])
    expect(fromClock(shown, 'Asia/Ho_Chi_Minh')).toBe('2026-03-05T00:30:00.000Z')
    expect(fromClock(shown, 'America/New_York')).toBe('2026-03-05T12:30:00.000Z')
  })

  it('is right on the days when clocks change', () => {
    const picked = new Date(2026, 2, 8, 12, 0)
    expect(fromClock(picked, 'America/New_York')).toBe('2026-03-08T16:00:00.000Z')
    const before = new Date(2026, 2, 7, 12, 0)
    expect(fromClock(before, 'America/New_York')).toBe('2026-03-07T17:00:00.000Z')
  })

  it('comes back to the same instant', () => {
    const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'Asia/Kolkata', 'Asia/Tokyo')
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(seconds, zones, (second, zone) => {
        const instant = new Date(second * 1000).toISOString()
        expect(fromClock(toClock(instant, zone), zone)).toBe(instant)
      }),
    )
  })

  it('is named with its distance from Greenwich', () => {
    expect(nameZone('Asia/Ho_Chi_Minh', 'vi')).toBe('giờ Hà Nội, GMT+7')
    expect(nameZone('Asia/Ho_Chi_Minh', 'en')).toBe('Hà Nội time, GMT+7')
    expect(nameZone('America/New_York', 'vi', new Date('2026-07-01'))).toBe('giờ New York, GMT-4')
  })

  it('is shown in lists, day before month', () => {
    expect(showInZone('2026-03-04T23:05:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('05/03/2026 06:05')
  })
})
