// The words of a picture that its file brings along.
import type { Tags } from './readTags.ts'
import { fromIptc, fromXmp } from './toText.ts'
import { toTime } from './toTime.ts'

export type Words = {
  caption?: string
  credit?: string
  copyright?: string
  /** In ISO 8601. */
  takenAt?: string
  place?: string
}

// Characters that steer a terminal or the direction of writing; a line's end is none of them.
const steering = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

// Not through the middle of a character that takes two units.
const cut = (text: string, most: number) =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()

const clean = (text: string, most: number) =>
  cut(text.replace(/\r\n?/g, '\n').replace(steering, '').normalize('NFC').trim(), most) || undefined

const cleanLine = (text: string, most: number) => clean(text.replace(/\s+/g, ' '), most)

const firstOf = (...texts: string[]) => texts.find((text) => text.trim()) ?? ''

// Of the two, agencies ask for both: "Nguyễn Văn A/TTXVN".
const creditOf = ({ dublinCore, photoshop, iptc, exif }: Tags) => {
  const creator = firstOf(fromXmp(dublinCore.creator), fromIptc(iptc.Byline), fromXmp(exif.Artist))
  const line = firstOf(fromXmp(photoshop.Credit), fromIptc(iptc.Credit))
  return line.includes(creator) ? line : [creator, line].filter(Boolean).join('/')
}

const placeOf = ({ photoshop, iptc }: Tags) =>
  [
    firstOf(fromXmp(photoshop.City), fromIptc(iptc.City)),
    firstOf(fromXmp(photoshop.Country), fromIptc(iptc.Country)),
  ]
    .filter(Boolean)
    .join(', ')

const timeOf = ({ exif, photoshop, iptc }: Tags) =>
  firstOf(
    exif.DateTimeOriginal ? `${exif.DateTimeOriginal}${exif.OffsetTimeOriginal ?? ''}` : '',
    fromXmp(photoshop.DateCreated),
    [iptc.DateCreated, iptc.TimeCreated].filter(Boolean).join('T'),
  )

/**
 * Caption, credit and the like, composed (NFC), of one line but for the caption, no longer than their
 * fields. XMP is believed before IPTC, and both before EXIF, whose description is left out: cameras
 * put their own name there.
 */
export const toWords = (tags: Tags, timeZone: string): Words => ({
  caption: clean(firstOf(fromXmp(tags.dublinCore.description), fromIptc(tags.iptc.Caption)), 500),
  credit: cleanLine(creditOf(tags), 200),
  copyright: cleanLine(
    firstOf(
      fromXmp(tags.dublinCore.rights),
      fromIptc(tags.iptc.CopyrightNotice),
      fromXmp(tags.exif.Copyright),
    ),
    200,
  ),
  takenAt: toTime(timeOf(tags), timeZone),
  place: cleanLine(placeOf(tags), 200),
})
