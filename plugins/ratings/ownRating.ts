import type { DeliveryResponse } from '#kit/delivery.ts'
import type { Payload } from 'payload'
import { z } from 'zod'
import { readTotals } from './readTotals.ts'
import { ratingSchema, toPublicRating } from './view.ts'

/** The aggregate, with what this visitor gave; null where there is nothing. */
export const ownRatingSchema = ratingSchema.extend({ mine: z.number().nullable() })

type Answer = { payload: Payload; article: string; mine: number | null }

export const answerOwnRating = async ({
  payload,
  article,
  mine,
}: Answer): Promise<DeliveryResponse> => {
  const totals = await readTotals(payload, [article])
  return { body: { ...toPublicRating(totals.get(article)), mine } }
}
