import type { Request, RequestHandler } from 'express'
import { FormFromElsewhere } from '../errors.ts'

const isFromHere = ({ headers }: Request) => {
  const { origin, host, 'sec-fetch-site': site } = headers
  // Older browsers do not say it, but where the form stands; a proxy may have another name for us.
  if (site === undefined) return origin === undefined || hostOf(origin) === host
  return site === 'same-origin' || site === 'none'
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)

/** Refuses a form that another site has its readers send. */
export const refuseOtherSites: RequestHandler = (request, _response, next) => {
  if (!isFromHere(request)) throw new FormFromElsewhere()
  next()
}
