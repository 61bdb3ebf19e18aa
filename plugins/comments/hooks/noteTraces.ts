import type { CollectionBeforeChangeHook } from 'payload'
import { originOf } from '#kit/origin.ts'
import { addressMark, writerMark } from '../marks.ts'

/** Notes with a new comment who wrote it and where from, as marks to match by. */
export const noteTraces: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { address, userAgent } = originOf(req)
  const { authorEmail } = data
  return {
    ...data,
    writer: authorEmail ? writerMark(req.payload, authorEmail) : undefined,
    address,
    addressMark: address && addressMark(req.payload, address),
    userAgent,
  }
}
