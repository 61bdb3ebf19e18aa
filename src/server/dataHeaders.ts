// Security headers for answers that are data. Pages of the panel bring their own.
import helmet from 'helmet'
import { recordHeaders } from './recordHeaders.ts'

/** As middleware, for whatever is answered below `/v1`, refusals included. */
export const dataHeaders = helmet({
  contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
})

/** The same as a list, to be kept with an answer that is sent ahead of all middleware. */
export const dataHeaderList = recordHeaders(dataHeaders)
