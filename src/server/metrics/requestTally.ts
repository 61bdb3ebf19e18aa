// How many requests were answered. Plain numbers: one is added for each answer from the cache, which
// takes so little itself that a counter of the library's would be felt.

/** `route` is a pattern, `status` a class: '2xx'. Neither is anything that who asks can choose. */
export type Labels = { method: string; route: string; status: string }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'other']
const classes = ['none', '1xx', '2xx', '3xx', '4xx', '5xx']

const methodAt = new Map(methods.map((method, at) => [method, at]))
const other = methods.indexOf('other')

// One look for both: a look for each would be felt.
const kinds = methods.flatMap((method) => classes.map((status) => ({ method, status })))

/** A request that is over; without a `status` its sender left before the answer began. */
export type Ended = { route: string; method?: string; status?: number }

const kindAt = ({ method = '', status = 0 }: Ended) => {
  const classAt = Math.floor(status / 100)
  const known = classAt < classes.length ? classAt : 0
  return (methodAt.get(method) ?? other) * classes.length + known
}

const labelsAt = (route: string, at: number): Labels => {
  const { method, status } = kinds[at]!
  return { method, route, status }
}

/** What a request is counted under. */
export const toLabels = (ended: Ended) => labelsAt(ended.route, kindAt(ended))

export const createRequestTally = () => {
  const byRoute = new Map<string, number[]>()

  const begin = (route: string) => {
    const ofRoute = kinds.map(() => 0)
    byRoute.set(route, ofRoute)
    return ofRoute
  }

  const add = (ended: Ended) => {
    const ofRoute = byRoute.get(ended.route) ?? begin(ended.route)
    ofRoute[kindAt(ended)]!++
  }

  const counts = () =>
    [...byRoute].flatMap(([route, ofRoute]) =>
      ofRoute.flatMap((count, at) => (count ? [{ labels: labelsAt(route, at), count }] : [])),
    )
  return { add, counts }
}

export type RequestTally = ReturnType<typeof createRequestTally>
