import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { originOf } from '#kit/origin.ts'
import { RatedFromHere } from '../errors.ts'
import type { RatingsSettings } from '../settings.ts'
import { originMark } from './originMark.ts'

const countFrom = async (req: PayloadRequest, article: string, origin: string) => {
  const where = { article: { equals: article }, origin: { equals: origin } }
  return (await req.payload.count({ collection: 'ratings', where, req })).totalDocs
}

/**
 * Marks a new rating with where it came from, and takes only so many of one story from one address
 * and browser. Who comes back with their cookie changes their own. @throws RatedFromHere
 */
export const limitOrigin =
  ({ perOrigin }: RatingsSettings): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const article = idOf(data.article)
    const origin = originMark(req.payload, article, originOf(req))
    if (!origin) return data
    if ((await countFrom(req, article, origin)) >= perOrigin) throw new RatedFromHere()
    return { ...data, origin }
  }
