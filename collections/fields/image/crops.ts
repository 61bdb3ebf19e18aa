import type { JSONField, JSONFieldValidation } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/isStaff.ts'
import { speak } from '../words.ts'
import { renditionNames } from './renditionNames.ts'

/** A slip of rounding does not put a crop beyond the edge. */
const edge = 100.01
const smallest = 5

const offset = z.number().min(0).max(100)
const extent = z.number().min(smallest).max(100)

const crop = z
  .strictObject({
    rendition: z.enum(renditionNames),
    left: offset,
    top: offset,
    width: extent,
    height: extent,
  })
  .refine(({ left, width }) => left + width <= edge)
  .refine(({ top, height }) => top + height <= edge)

/** Where one rendition is cut, in percent of the picture, so that it holds whatever its size. */
export type Crop = z.infer<typeof crop>

const atMostOneEach = (rows: Crop[]) =>
  new Set(rows.map(({ rendition }) => rendition)).size === rows.length

const schema = z.array(crop).refine(atMostOneEach).nullish()

const inLanguage = speak({
  refused: {
    en: 'A rendition has one crop at most, in percent: no less than 5 each way, inside the picture.',
    vi: 'Mỗi bản cắt có nhiều nhất một khung, tính theo phần trăm: mỗi chiều từ 5 trở lên, nằm trong ảnh.',
  },
})

const check: JSONFieldValidation = (value, { req }) =>
  schema.safeParse(value).success || inLanguage(req.i18n.language)('refused')

/** Where an editor wants a rendition cut otherwise than by the focal point. */
export const crops: JSONField = {
  name: 'crops',
  type: 'json',
  access: { read: isStaff },
  label: { en: 'Crops', vi: 'Khung cắt' },
  validate: check,
  admin: { hidden: true },
}
