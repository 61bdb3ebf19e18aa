import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '#collections/access/isStaff.ts'
import { InvalidPreviewHours, PreviewedStoryNotFound, PreviewLinkNotAllowed } from './errors.ts'
import { previewPath } from './previewPath.ts'

const second = 1000
const hour = 60 * 60 * second

const input = z.strictObject({ hours: z.number().int().min(1).max(168).default(48) })

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readHours = async (req: PayloadRequest) => {
  const text = (await req.text?.()) || '{}'
  const { data } = input.safeParse(toJson(text))
  if (!data) throw new InvalidPreviewHours({ path: 'hours' })
  return data.hours
}

const refuseUnreadable = async (req: PayloadRequest, id: string) => {
  if (!isStaff({ req })) throw new PreviewLinkNotAllowed()
  const asStaff = { depth: 0, disableErrors: true, overrideAccess: false, select: {} } as const
  const story = await req.payload.findByID({ collection: 'articles', id, ...asStaff, req })
  if (!story) throw new PreviewedStoryNotFound()
}

/** `POST /api/articles/:id/preview-link`: an address that shows the story without a login. */
export const createLink = ({ siteUrl }: { siteUrl: string }): Endpoint => ({
  method: 'post',
  path: '/:id/preview-link',
  handler: async (req) => {
    const article = String(req.routeParams?.id)
    await refuseUnreadable(req, article)
    const hours = await readHours(req)
    const now = Math.floor(Date.now() / second) * second
    const expiresAt = new Date(now + hours * hour)
    const url = siteUrl + previewPath(req.payload, { article, expiresAt })
    return Response.json({ url, expiresAt: expiresAt.toISOString() })
  },
})
