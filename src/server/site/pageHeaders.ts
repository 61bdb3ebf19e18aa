// Security headers of the reader site's pages. Players stand in frames of their providers; widths of
// tables and players are told in attributes.
import helmet from 'helmet'
import { recordHeaders } from '../recordHeaders.ts'

const own = ["'self'"]

/** As a list, to be kept with a page. Pictures may come from a store of their own. */
export const pageHeaderList = recordHeaders(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: own, frameAncestors: own },
        ...{ scriptSrc: own, connectSrc: own, manifestSrc: own, fontSrc: own },
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'https:', 'http:'],
        frameSrc: ['https:'],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    xFrameOptions: { action: 'sameorigin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  }),
)
