'use client'
import { useCallback, useRef, useState } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { View } from './view.ts'

export type Asked = { after?: string; limit?: number; ids?: string }

/** Asks for pages of the queue that the view names. */
export const usePages = (api: DeskApi, { queue, search, article }: View) => {
  const [hasFailed, setHasFailed] = useState(false)
  const turn = useRef(0)
  const isAsking = useRef(false)

  /** The page; nothing where it could not be had, or somebody has gone to another queue meanwhile. */
  const ask = useCallback(
    async (asked: Asked) => {
      const mine = turn.current
      isAsking.current = true
      const page = await api
        .page({ queue, search, article }, { limit: 25, ...asked })
        .catch(() => undefined)
      if (mine !== turn.current) return undefined
      isAsking.current = false
      setHasFailed(!page)
      return page
    },
    [api, queue, search, article],
  )

  /** Answers that are still on their way are for another queue. */
  const forget = useCallback(() => {
    turn.current++
  }, [])

  return { ask, forget, isAsking, hasFailed }
}
