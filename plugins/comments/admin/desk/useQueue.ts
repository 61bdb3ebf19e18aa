'use client'
import { useCallback, useEffect, useReducer } from 'react'
import type { DeskApi } from './deskApi.ts'
import { arrivedIn, emptyQueue, queueReducer } from './queueState.ts'
import { usePages, type Asked } from './usePages.ts'
import type { View } from './view.ts'

/** Cards ahead of the moderator below which more are fetched. */
const fewest = 10

/** Cards that the server answers at once. */
export const mostAtOnce = 100

/** The cards of the queue that the view names; more of them come before they run out. */
export const useQueue = (api: DeskApi, view: View) => {
  const { queue, mode } = view
  const [state, dispatch] = useReducer(queueReducer, queue, emptyQueue)
  const { ask, forget, isAsking, hasFailed } = usePages(api, view)

  const load = useCallback(
    async (asked: Asked = {}) => {
      const page = await ask(asked)
      if (page) dispatch({ type: 'loaded', page })
    },
    [ask],
  )

  const { arrivals, cards, current, isLoaded, nextCursor, untold } = state
  /** Brings in what has arrived, wherever in the queue it stands. */
  const letIn = useCallback(async () => {
    const ids = arrivals.slice(0, mostAtOnce)
    const page = ids.length > 0 && (await ask({ ids: ids.join(), limit: mostAtOnce }))
    if (page) dispatch({ type: 'joined', ids, cards: page.docs })
    if (untold > 0) await load({ limit: mostAtOnce })
  }, [arrivals, ask, load, untold])

  useEffect(() => {
    forget()
    dispatch({ type: 'began', queue })
    void load()
  }, [forget, load, queue])

  const arrived = arrivedIn(state)
  const ahead = cards.length - 1 - cards.findIndex(({ id }) => id === current)
  useEffect(() => {
    if (!isLoaded || hasFailed || isAsking.current || ahead >= fewest) return
    if (nextCursor) void load({ after: nextCursor })
    else if (arrived > 0 && mode === 'one') void letIn()
  }, [ahead, arrived, hasFailed, isAsking, isLoaded, letIn, load, mode, nextCursor])

  return { state, dispatch, load, letIn, hasFailed }
}
