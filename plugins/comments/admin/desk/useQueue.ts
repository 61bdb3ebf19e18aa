'use client'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { DeskApi } from './deskApi.ts'
import { arrivedIn, emptyQueue, queueReducer } from './queueState.ts'
import type { View } from './view.ts'

/** Cards ahead of the moderator below which more are fetched. */
const fewest = 10

/** Cards that the server answers at once. */
export const mostAtOnce = 100

type Asked = { after?: string; limit?: number; ids?: string }

/** The cards of the queue that the view names; more of them come before they run out. */
export const useQueue = (api: DeskApi, view: View) => {
  const { queue, search, article, mode } = view
  const [state, dispatch] = useReducer(queueReducer, queue, emptyQueue)
  const [hasFailed, setHasFailed] = useState(false)
  const asking = useRef(0)
  const isAsking = useRef(false)

  /** The page, unless somebody has gone to another queue meanwhile. */
  const ask = useCallback(
    async (asked: Asked) => {
      const turn = asking.current
      isAsking.current = true
      const page = await api
        .page({ queue, search, article }, { limit: 25, ...asked })
        .catch(() => undefined)
      if (turn !== asking.current) return undefined
      isAsking.current = false
      setHasFailed(!page)
      return page
    },
    [api, queue, search, article],
  )

  const load = useCallback(
    async (asked: Asked = {}) => {
      const page = await ask(asked)
      if (page) dispatch({ type: 'loaded', page })
    },
    [ask],
  )

  const { arrivals, untold } = state
  /** Brings in what has arrived, wherever in the queue it stands. */
  const letIn = useCallback(async () => {
    const ids = arrivals.slice(0, mostAtOnce)
    const page = ids.length > 0 && (await ask({ ids: ids.join(), limit: mostAtOnce }))
    if (page) dispatch({ type: 'joined', ids, cards: page.docs })
    if (untold > 0) await load({ limit: mostAtOnce })
  }, [arrivals, ask, load, untold])

  useEffect(() => {
    asking.current++
    dispatch({ type: 'began', queue })
    void load()
  }, [load, queue])

  const { cards, current, isLoaded, nextCursor } = state
  const arrived = arrivedIn(state)
  const ahead = cards.length - 1 - cards.findIndex(({ id }) => id === current)
  useEffect(() => {
    if (!isLoaded || hasFailed || isAsking.current || ahead >= fewest) return
    if (nextCursor) void load({ after: nextCursor })
    else if (arrived > 0 && mode === 'one') void letIn()
  }, [ahead, arrived, hasFailed, isLoaded, letIn, load, mode, nextCursor])

  return { state, dispatch, load, letIn, hasFailed }
}
