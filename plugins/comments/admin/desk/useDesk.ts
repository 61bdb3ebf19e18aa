'use client'
// The desk: what is on it, what happens at others, and what its moderator may do.
import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
import { actOfVerdict } from './actOfVerdict.ts'
import { deskApi } from './deskApi.ts'
import { isHeld } from './queueState.ts'
import type { Claim } from '../../desk/claims.ts'
import type { QueueCounts } from '../../desk/countQueues.ts'
import type { Card } from './shapes.ts'
import { useClaim } from './useClaim.ts'
import { useDeskEvents, type DeskEvents } from './useDeskEvents.ts'
import { useDossier } from './useDossier.ts'
import { useNotice } from './useNotice.ts'
import { mostAtOnce, useQueue } from './useQueue.ts'
import { useSpeech } from './useSpeech.ts'
import { useVerdicts } from './useVerdicts.ts'
import { useView } from './useView.ts'
import { byColleague } from './sentences.ts'

/** Milliseconds that somebody else's claim holds unless it is renewed. */
const claimLasts = 120_000

/** Cards after the current one whose dossiers are fetched before they are looked at. */
const fetchedAhead = 2

const useApi = () => {
  const { api } = useConfig().config.routes
  return useMemo(() => deskApi(`${api}/comments`), [api])
}

export const useDesk = () => {
  const api = useApi()
  const { user } = useAuth()
  const { language } = useSpeech()
  const { view, setView } = useView()
  const { state, dispatch, load, letIn, hasFailed } = useQueue(api, view)
  const { notice, say, close } = useNotice()
  const verdicts = useVerdicts({ api, dispatch, queue: view.queue, say })
  const [counts, setCounts] = useState<QueueCounts>()
  const [opened, setOpened] = useState<string | null>(null)

  const { cards } = state
  const current = cards.find(({ id }) => id === state.current)
  const looked = view.mode === 'one' ? state.current : opened
  const place = current ? cards.indexOf(current) + 1 : cards.length
  const ahead = cards.slice(place, place + fetchedAhead).map(({ id }) => id)
  const { dossier, forget } = useDossier(api, looked, view.mode === 'one' ? ahead : [])

  const noteClaim = (id: string, claim: Claim) => {
    dispatch({ type: 'claimed', id, claim })
    const isTaken = !claim.isMine && view.mode === 'one' && id === state.current
    if (isTaken && cards.some((card) => card.id !== id && !isHeld(card))) {
      dispatch({ type: 'skipped', id })
    }
  }
  useClaim(api, looked, noteClaim)

  const noteVerdict = ({ id, status, by }: DeskEvents['judged']) => {
    if (by === user?.name && verdicts.isOwn(id)) return
    const act = actOfVerdict(state, { id, status, by })
    if (act.type === 'arrived') return noteArrival(id)
    dispatch(act)
    if (act.type === 'left' && by && id === looked) say({ text: byColleague(by, status, language) })
  }

  // What is filtered out cannot be told from what is not.
  const isFiltered = Boolean(view.search || view.article)
  const noteArrival = (id: string) => !isFiltered && dispatch({ type: 'arrived', ids: [id] })

  const noteCounts = (now: QueueCounts) => {
    const isWhole = state.isLoaded && !state.nextCursor && !isFiltered && !verdicts.isBusy()
    if (isWhole) dispatch({ type: 'counted', total: now[view.queue] })
    setCounts(now)
    window.dispatchEvent(new CustomEvent('comment-desk-counts', { detail: now }))
  }

  const { isBroken } = useDeskEvents(api, {
    counts: noteCounts,
    arrived: ({ id, queue }) => queue === view.queue && noteArrival(id),
    judged: noteVerdict,
    claimed: ({ id, name, isMine }) => {
      const until = new Date(Date.now() + claimLasts).toISOString()
      dispatch({ type: 'claimed', id, claim: { name, isMine, until } })
    },
    released: ({ id }) => dispatch({ type: 'claimed', id, claim: null }),
    resumed: () => void load({ limit: mostAtOnce }),
  })

  const change = useCallback(
    (id: string, changed: Partial<Card>) => {
      dispatch({ type: 'changed', id, change: changed })
      forget(id)
    },
    [dispatch, forget],
  )

  return {
    ...{ api, view, setView, state, dispatch, load, letIn, hasFailed, isBroken, counts, current },
    ...{ dossier, forget, change, opened, setOpened, notice, say, close, ...verdicts },
  }
}

export type DeskState = ReturnType<typeof useDesk>
