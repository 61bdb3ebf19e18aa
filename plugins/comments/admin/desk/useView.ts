'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { readView, writeView, type View } from './view.ts'

/** What the address says, and a way to change it that asks the server for no new page. */
export const useView = () => {
  const parameters = useSearchParams().toString()
  const view = useMemo(() => readView(new URLSearchParams(parameters)), [parameters])
  const setView = useCallback((change: Partial<View>) => {
    const now = readView(new URLSearchParams(window.location.search))
    const isTyped = 'search' in change
    const address = `?${writeView({ ...now, ...change })}`
    window.history[isTyped ? 'replaceState' : 'pushState'](null, '', address)
  }, [])
  return { view, setView }
}
