'use client'
import type { Dispatch } from 'react'
import type { Claim } from '../../desk/claims.ts'
import type { DeskApi } from './deskApi.ts'
import { isHeld, type QueueAct, type QueueState } from './queueState.ts'
import { useClaim } from './useClaim.ts'
import { useDossier } from './useDossier.ts'
import type { View } from './view.ts'

/** Cards after the current one whose dossiers are fetched before they are looked at. */
const fetchedAhead = 2

type Desk = {
  api: DeskApi
  view: View
  state: QueueState
  dispatch: Dispatch<QueueAct>
  /** The card of the list whose details are open. */
  opened: string | null
}

/** The comment that is looked at: its dossier, and that nobody else looks at it meanwhile. */
export const useLooking = ({ api, view, state, dispatch, opened }: Desk) => {
  const { cards } = state
  const isOne = view.mode === 'one'
  const looked = isOne ? state.current : opened
  const current = cards.find(({ id }) => id === state.current)
  const place = current ? cards.indexOf(current) + 1 : cards.length
  const ahead = cards.slice(place, place + fetchedAhead).map(({ id }) => id)
  const { dossier, forget } = useDossier(api, looked, isOne ? ahead : [])

  useClaim(api, looked, (id: string, claim: Claim) => {
    dispatch({ type: 'claimed', id, claim })
    const isTaken = !claim.isMine && isOne && id === state.current
    if (isTaken && cards.some((card) => card.id !== id && !isHeld(card))) {
      dispatch({ type: 'skipped', id })
    }
  })

  return { current, looked, dossier, forget }
}
