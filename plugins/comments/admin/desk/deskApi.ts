// What the panel asks of the desk's API.
import type { Claim } from '../../desk/claims.ts'
import type { Done, Refused } from '../../desk/giveVerdict.ts'
import type { QueueCounts } from '../../desk/countQueues.ts'
import type { Ban, Dossier, Outcome, Page, Verdict } from './shapes.ts'
import type { View } from './view.ts'

/** Verdicts that the server takes at once. */
const most = 100

type Call = { method?: string; data?: unknown; keepalive?: boolean }

const refusalOf = async (answer: Response) => {
  const { errors } = await answer.json().catch(() => ({}))
  return new Error(errors?.[0]?.message ?? '')
}

const chunksOf = (verdicts: Verdict[]) =>
  Array.from({ length: Math.ceil(verdicts.length / most) }, (_, index) =>
    verdicts.slice(index * most, (index + 1) * most),
  )

const notSent = (verdicts: Verdict[], message: string): Refused[] =>
  verdicts.map(({ id }) => ({ id, code: 'NOT_SENT', message }))

/**
 * The desk's API below `root`, "/api/comments". Every call throws an error with the server's sentence,
 * or with an empty one where the server was not reached.
 */
export const deskApi = (root: string) => {
  const call = async <Answer>(path: string, { method, data, keepalive }: Call = {}) => {
    const answer = await fetch(`${root}${path}`, {
      method,
      keepalive,
      headers: data === undefined ? undefined : { 'content-type': 'application/json' },
      body: data === undefined ? undefined : JSON.stringify(data),
    }).catch(() => {
      throw new Error('')
    })
    if (!answer.ok) throw await refusalOf(answer)
    return (await answer.json()) as Answer
  }

  // What one chunk fails with does not undo the others.
  const judge = async (verdicts: Verdict[]): Promise<Outcome> => {
    const outcome: Outcome = { done: [], refused: [] }
    for (const chunk of chunksOf(verdicts)) {
      const data = { verdicts: chunk }
      const { done, refused } = await call<Outcome>('/verdicts', { method: 'POST', data }).catch(
        ({ message }: Error) => ({ done: [], refused: notSent(chunk, message) }),
      )
      outcome.done.push(...done)
      outcome.refused.push(...refused)
    }
    return outcome
  }

  return {
    events: `${root}/events`,
    counts: () => call<QueueCounts>('/queues'),
    page: (
      { queue, search, article }: Omit<View, 'mode'>,
      options: { after?: string; limit?: number; ids?: string },
    ) => {
      const asked = Object.entries({ search, article, ...options }).filter(([, value]) => value)
      return call<Page>(`/queues/${queue}?${new URLSearchParams(asked as [string, string][])}`)
    },
    dossier: (id: string) => call<Dossier>(`/${id}/dossier`),
    judge,
    change: (id: string, data: { body?: string; pinned?: boolean }) =>
      call(`/${id}?depth=0`, { method: 'PATCH', data }),
    answer: (id: string, body: string) =>
      call<{ id: string }>(`/${id}/answer`, { method: 'POST', data: { body } }),
    ban: (id: string, data: Ban) =>
      call<{ swept: number; sweptFrom?: Pick<Done, 'id' | 'from'>[] }>(`/${id}/ban`, {
        method: 'POST',
        data,
      }),
    claim: (id: string) => call<{ claim: Claim }>(`/${id}/claim`, { method: 'PUT' }),
    release: (id: string) => call(`/${id}/claim`, { method: 'DELETE', keepalive: true }),
  }
}

export type DeskApi = ReturnType<typeof deskApi>
