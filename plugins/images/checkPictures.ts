import { getCurrentDate } from 'payload'
import type { Said } from '#collections/fields/words.ts'
import { imagesIn, type NamedImage } from '#kit/imagesIn.ts'
import type { PublicationCheck } from '#kit/publicationCheck.ts'
import { dayOf, isOver } from './licences/day.ts'

// As whoever sent it knows it: stored files are called by their content.
const nameOf = ({ originalName, id }: NamedImage) => originalName ?? id

const noAlt = (image: NamedImage): Said => ({
  en: `the picture “${nameOf(image)}” has no alternative text`,
  vi: `ảnh “${nameOf(image)}” chưa có văn bản thay thế`,
})

const toDate = (day: string) => day.split('-').reverse().join('/')

const over = (image: NamedImage, timeZone: string): Said => {
  const date = toDate(dayOf(image.licensedUntil!, timeZone))
  return {
    en: `the licence of the picture “${nameOf(image)}” ended on ${date}`,
    vi: `ảnh “${nameOf(image)}” đã hết hạn sử dụng từ ngày ${date}`,
  }
}

/** Looks at all pictures of a story: for words to those who cannot see them, and for their licence. */
export const checkPictures =
  (timeZone: string): PublicationCheck =>
  async (story, req) => {
    const now = getCurrentDate()
    return (await imagesIn(story, req)).flatMap((image) => [
      ...(image.alt?.trim() ? [] : [noAlt(image)]),
      ...(isOver(image, now, timeZone) ? [over(image, timeZone)] : []),
    ])
  }
