'use client'
import { useCallback, useRef } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { Verdict } from './shapes.ts'

/** Milliseconds after a verdict in which counts may not know of it yet. */
const settling = 3_000

/** Sends verdicts in turn, so that an undoing never overtakes what it undoes. */
export const useLine = (api: DeskApi) => {
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const own = useRef(new Set<string>())
  const lastSent = useRef(-Infinity)

  /** Notes that it is this desk which has judged them. */
  const keepAsOwn = useCallback((judged: { id: string }[]) => {
    for (const { id } of judged) own.current.add(id)
  }, [])

  const send = useCallback(
    (verdicts: Verdict[]) => {
      lastSent.current = performance.now()
      keepAsOwn(verdicts)
      const outcome = line.current.then(() => api.judge(verdicts))
      line.current = outcome
      return outcome
    },
    [api, keepAsOwn],
  )

  const isOwn = useCallback((id: string) => own.current.has(id), [])
  const isBusy = useCallback(() => performance.now() - lastSent.current < settling, [])

  return { send, keepAsOwn, isOwn, isBusy }
}
