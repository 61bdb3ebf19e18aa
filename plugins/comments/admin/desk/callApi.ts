// One question to the desk's API.

export type Call = <Answer>(
  path: string,
  asked?: { method?: string; data?: unknown; keepalive?: boolean },
) => Promise<Answer>

const refusalOf = async (answer: Response) => {
  const { errors } = await answer.json().catch(() => ({}))
  const { data, message = '' } = errors?.[0] ?? {}
  return Object.assign(new Error(message), { code: data?.code })
}

/**
 * Asks below `root`, "/api/comments". Throws an error with the server's sentence and `code`, or with an
 * empty sentence where the server was not reached.
 */
export const callApi =
  (root: string): Call =>
  async (path, { method, data, keepalive } = {}) => {
    const answer = await fetch(`${root}${path}`, {
      method,
      keepalive,
      headers: data === undefined ? undefined : { 'content-type': 'application/json' },
      body: data === undefined ? undefined : JSON.stringify(data),
    }).catch(() => {
      throw new Error('')
    })
    if (!answer.ok) throw await refusalOf(answer)
    return answer.json()
  }
