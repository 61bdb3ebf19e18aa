// What the panel asks of the desk's API.
import type { Claim } from '../../desk/claims.ts'
import type { QueueCounts } from '../../desk/countQueues.ts'
import type { Done } from '../../desk/giveVerdict.ts'
import { callApi } from './callApi.ts'
import { sendVerdicts } from './sendVerdicts.ts'
import type { Ban, Dossier, Page, Verdict } from './shapes.ts'
import type { Asked } from './usePages.ts'
import type { View } from './view.ts'

/** The desk's API below `root`, "/api/comments". Refusals are thrown: see `callApi`. */
export const deskApi = (root: string) => {
  const call = callApi(root)
  return {
    events: `${root}/events`,
    counts: () => call<QueueCounts>('/queues'),
    page: ({ queue, search, article }: Omit<View, 'mode'>, options: Asked) => {
      const asked = Object.entries({ search, article, ...options }).filter(([, value]) => value)
      return call<Page>(`/queues/${queue}?${new URLSearchParams(asked as [string, string][])}`)
    },
    dossier: (id: string) => call<Dossier>(`/${id}/dossier`),
    judge: (verdicts: Verdict[]) => sendVerdicts(call, verdicts),
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
