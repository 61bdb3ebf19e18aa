// How many requests were answered. Plain numbers: one is added for each answer from the cache, which
// takes so little itself that a counter of the library's would be felt.

/** `route` is a pattern, `status` a class: '2xx'. Neither is anything that who asks can choose. */
export type Labels = { method: string; route: string; status: string }

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What a request is counted under; without a `status` its sender left before the answer began. */
export const toLabels = (method = '', route: string, status?: number): Labels => ({
  method: methods.has(method) ? method : 'other',
  route,
  status: status ? `${Math.floor(status / 100)}xx` : 'none',
})

export const createRequestTally = () => {
  const counts = new Map<string, { labels: Labels; count: number }>()

  const add = (labels: Labels) => {
    const key = `${labels.method} ${labels.status} ${labels.route}`
    const there = counts.get(key)
    if (there) there.count++
    else counts.set(key, { labels, count: 1 })
  }
  return { add, counts: () => counts.values() }
}

export type RequestTally = ReturnType<typeof createRequestTally>
