import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'

export type Publication = {
  /** The paper's name. */
  siteName: string
  /** The address of the site that shows the stories, without a slash at its end. */
  siteUrl: string
  /** Of what the site says itself. */
  language: 'vi' | 'en'
  /** By its IANA name: where the newsroom's days begin, and what times are printed in. */
  timeZone: string
}

const shape = z.object({
  name: z.string().meta({ examples: ['Báo Vân Sơn'] }),
  url: z.url().meta({ examples: ['https://news.example'] }),
  language: z.enum(['vi', 'en']),
  timeZone: z.string().meta({ examples: ['Asia/Ho_Chi_Minh'] }),
})

/** `GET /v1/publication`: the paper's name, its address and the zone of its times. */
export const readPublication = ({ siteName, siteUrl, language, timeZone }: Publication) =>
  defineRoute({
    method: 'get',
    path: '/v1/publication',
    summary: 'The paper itself',
    request: {},
    responses: { 200: shape },
    cache: { maxAge: 300, staleWhileRevalidate: 3600 },
    handle: async () => ({ body: { name: siteName, url: siteUrl, language, timeZone } }),
  })
