'use client'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { DeskApi } from './deskApi.ts'
import { arrivedIn, emptyQueue, queueReducer } from './queueState.ts'
import type { View } from './view.ts'

/** Cards ahead of the moderator below which more are fetched. */
const fewest = 10

type Asked = { after?: string; limit?: number }

/** The cards of the queue that the view names; more of them come before they run out. */
export const useQueue = (api: DeskApi, view: View) => {
  const { queue, search, article, mode } = view
  const [state, dispatch] = useReducer(queueReducer, queue, emptyQueue)
  const [hasFailed, setHasFailed] = useState(false)
  const asking = useRef(0)
  const isAsking = useRef(false)

  const load = useCallback(
    async (asked: Asked = {}) => {
      const turn = asking.current
      isAsking.current = true
      const page = await api
        .page({ queue, search, article }, { limit: 25, ...asked })
        .catch(() => undefined)
      // Somebody has gone to another queue meanwhile.
      if (turn !== asking.current) return
      isAsking.current = false
      setHasFailed(!page)
      if (page) dispatch({ type: 'loaded', page })
    },
    [api, queue, search, article],
  )

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
    else if (arrived > 0 && mode === 'one') void load({ limit: 100 })
  }, [ahead, arrived, hasFailed, isLoaded, load, mode, nextCursor])

  return { state, dispatch, load, hasFailed }
}
