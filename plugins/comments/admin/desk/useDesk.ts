'use client'
// The desk: what is on it, what happens at others, and what its moderator may do.
import { useConfig } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
import { deskApi } from './deskApi.ts'
import type { Card } from './shapes.ts'
import { useHappenings } from './useHappenings.ts'
import { useLooking } from './useLooking.ts'
import { useNotice } from './useNotice.ts'
import { mostAtOnce, useQueue } from './useQueue.ts'
import { useVerdicts } from './useVerdicts.ts'
import { useView } from './useView.ts'

const useApi = () => {
  const { api } = useConfig().config.routes
  return useMemo(() => deskApi(`${api}/comments`), [api])
}

export const useDesk = () => {
  const api = useApi()
  const { view, setView } = useView()
  const { state, dispatch, load, letIn, hasFailed } = useQueue(api, view)
  const { notice, say, close } = useNotice()
  const verdicts = useVerdicts({ api, dispatch, queue: view.queue, say })
  const [opened, setOpened] = useState<string | null>(null)
  const looking = useLooking({ api, view, state, dispatch, opened })
  const { looked, forget } = looking

  const onResumed = () => void load({ limit: mostAtOnce })
  const happenings = { api, view, state, dispatch, looked, say, onResumed, ...verdicts }
  const { counts, isBroken } = useHappenings(happenings)

  const change = useCallback(
    (id: string, changed: Partial<Card>) => {
      dispatch({ type: 'changed', id, change: changed })
      forget(id)
    },
    [dispatch, forget],
  )

  return {
    ...{ api, view, setView, state, dispatch, load, letIn, hasFailed, isBroken, counts },
    ...{ change, opened, setOpened, notice, say, close, ...looking, ...verdicts },
  }
}

export type DeskState = ReturnType<typeof useDesk>
