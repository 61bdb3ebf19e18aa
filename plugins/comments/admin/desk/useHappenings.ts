'use client'
// What happens at all desks, as this one takes it.
import { useAuth } from '@payloadcms/ui'
import { useState, type Dispatch } from 'react'
import type { QueueCounts } from '../../desk/countQueues.ts'
import { actOfVerdict } from './actOfVerdict.ts'
import type { DeskApi } from './deskApi.ts'
import type { QueueAct, QueueState } from './queueState.ts'
import { byColleague } from './sentences.ts'
import { useDeskEvents, type DeskEvents } from './useDeskEvents.ts'
import type { Notice } from './useNotice.ts'
import { useSpeech } from './useSpeech.ts'
import type { View } from './view.ts'

/** Milliseconds that somebody else's claim holds unless it is renewed. */
const claimLasts = 120_000

type Desk = {
  api: DeskApi
  view: View
  state: QueueState
  dispatch: Dispatch<QueueAct>
  /** The comment whose details are in sight. */
  looked: string | null
  isOwn: (id: string) => boolean
  isBusy: () => boolean
  say: (notice: Notice) => void
  /** Reads the queue again: events were missed. */
  onResumed: () => void
}

/** Follows the counts, what arrives, is judged or claimed elsewhere. */
export const useHappenings = (desk: Desk) => {
  const { api, view, state, dispatch, looked, isOwn, isBusy, say, onResumed } = desk
  const { user } = useAuth()
  const { language } = useSpeech()
  const [counts, setCounts] = useState<QueueCounts>()

  // What is filtered out cannot be told from what is not.
  const isFiltered = Boolean(view.search || view.article)
  const noteArrival = (id: string) => !isFiltered && dispatch({ type: 'arrived', ids: [id] })

  const noteVerdict = ({ id, status, by }: DeskEvents['judged']) => {
    if (by === user?.name && isOwn(id)) return
    const act = actOfVerdict(state, { id, status, by })
    if (act.type === 'arrived') return noteArrival(id)
    dispatch(act)
    if (act.type === 'left' && by && id === looked) say({ text: byColleague(by, status, language) })
  }

  const noteCounts = (now: QueueCounts) => {
    const isWhole = state.isLoaded && !state.nextCursor && !isFiltered && !isBusy()
    if (isWhole) dispatch({ type: 'counted', total: now[view.queue] })
    setCounts(now)
    window.dispatchEvent(new CustomEvent('comment-desk-counts', { detail: now }))
  }

  const noteClaim = ({ id, name, isMine }: DeskEvents['claimed']) => {
    const until = new Date(Date.now() + claimLasts).toISOString()
    dispatch({ type: 'claimed', id, claim: { name, isMine, until } })
  }

  const { isBroken } = useDeskEvents(api, {
    counts: noteCounts,
    arrived: ({ id, queue }) => queue === view.queue && noteArrival(id),
    judged: noteVerdict,
    claimed: noteClaim,
    released: ({ id }) => dispatch({ type: 'claimed', id, claim: null }),
    resumed: onResumed,
  })

  return { counts, isBroken }
}
