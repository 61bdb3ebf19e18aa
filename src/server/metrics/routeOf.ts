import type { Request } from 'express'

// What is behind Express, and what no route has taken, by where it is asked for: addresses have no end.
const areas: [path: RegExp, pattern: string][] = [
  [/^\/v1(\/|$)/, '/v1/*'],
  [/^\/api\/[\w-]+\/file\//, '/api/:collection/file/:filename'],
  [/^\/api\/graphql$/, '/api/graphql'],
  [/^\/api(\/|$)/, '/api/*'],
  [/^\/admin(\/|$)/, '/admin/*'],
  [/^\/_next\//, '/_next/*'],
]

/** The pattern that a request is counted under: its route's path, or the area that `path` is in. */
export const routeOf = (request: Request, path: string): string =>
  request.route?.path ?? areas.find(([area]) => area.test(path))?.[1] ?? '/*'
