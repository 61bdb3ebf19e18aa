// How many requests were answered. Plain numbers: one is added for each answer from the cache, which
// takes so little itself that a counter of the library's would be felt.

/** `route` is a pattern, `status` a class: '2xx'. Neither is anything that who asks can choose. */
export type Labels = { method: string; route: string; status: string }

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const classes = ['none', '1xx', '2xx', '3xx', '4xx', '5xx']

/** What a request is counted under; without a `status` its sender left before the answer began. */
export const toLabels = (method = '', route: string, status = 0): Labels => ({
  method: methods.has(method) ? method : 'other',
  route,
  status: classes[Math.floor(status / 100)] ?? 'none',
})

const childOf = <T>(parent: Map<string, Map<string, T>>, key: string) => {
  const child = parent.get(key) ?? new Map<string, T>()
  if (child.size === 0) parent.set(key, child)
  return child
}

export const createRequestTally = () => {
  // To put one key together of the three would cost five times as much as to look for each.
  const byRoute = new Map<string, Map<string, Map<string, number>>>()

  const add = ({ method, route, status }: Labels) => {
    const byStatus = childOf(childOf(byRoute, route), method)
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  }

  const counts = () =>
    [...byRoute].flatMap(([route, byMethod]) =>
      [...byMethod].flatMap(([method, byStatus]) =>
        [...byStatus].map(([status, count]) => ({ labels: { method, route, status }, count })),
      ),
    )
  return { add, counts }
}

export type RequestTally = ReturnType<typeof createRequestTally>
