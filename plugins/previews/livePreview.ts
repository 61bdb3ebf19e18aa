import type { LivePreviewConfig } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { previewPath } from './previewPath.ts'

const hour = 60 * 60 * 1000

/** As long as somebody stays signed in, at least. */
const hoursOfWork = 8

// One address an hour: with another one after each save, the frame would be loaded anew each time.
const endOfWork = (now: number) => new Date((Math.floor(now / hour) + 1 + hoursOfWork) * hour)

/** The story's preview beside its form. None for one that is not saved yet, or in the trash. */
export const livePreview: LivePreviewConfig = {
  // Payload prints these words as they are, in every language.
  breakpoints: [
    { name: 'phone', label: 'Điện thoại · Phone', width: 390, height: 844 },
    { name: 'tablet', label: 'Máy tính bảng · Tablet', width: 820, height: 1180 },
    { name: 'desktop', label: 'Máy tính · Desktop', width: 1440, height: 900 },
  ],
  url: ({ data, req }) => {
    if (!data.id || data.deletedAt || !isStaff({ req })) return null
    return previewPath(req.payload, {
      article: String(data.id),
      expiresAt: endOfWork(Date.now()),
    })
  },
}
