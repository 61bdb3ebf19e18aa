import { fromClock } from '#collections/fields/newsroomTime/zone.ts'

// 2026:11:20 08:30:00 (EXIF), 2026-11-20T08:30+07:00 (XMP), 20261120T083000+0700 (IPTC, its two joined)
const pattern =
  /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)(?:[ T](\d\d):?(\d\d)(?::?(\d\d))?)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/

const toOffset = (zone: string) => (zone === 'Z' ? zone : zone.replace(/^(...):?/, '$1:'))

const isReal = (time: Date) => time.getTime() > 0 && time.getTime() <= Date.now()

/**
 * A moment as files write it, in ISO 8601 and UTC; by the clock of `timeZone` where none is said.
 * Undefined for what is no time, or none that a camera has seen.
 */
export const toTime = (written: string, timeZone: string) => {
  const [, year, month, day, hour = '12', minute = '00', second = '00', zone] =
    pattern.exec(written.trim()) ?? []
  if (!year) return undefined
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const local = new Date(zone ? clock + toOffset(zone) : clock)
  if (Number.isNaN(local.getTime()) || !isReal(local)) return undefined
  return zone ? local.toISOString() : fromClock(local, timeZone)
}
