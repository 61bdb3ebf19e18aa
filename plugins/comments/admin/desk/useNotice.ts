'use client'
import { useCallback, useEffect, useState } from 'react'

export type Notice = {
  text: string
  isError?: boolean
  /** What may be done about it, by a button. */
  act?: { label: string; hint?: string; run: () => void }
}

/** Milliseconds that a line stands. */
const lasts = 10_000

/** The line at the foot of the desk; a new one takes the place of the old. */
export const useNotice = () => {
  const [notice, setNotice] = useState<Notice>()
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), lasts)
    return () => clearTimeout(timer)
  }, [notice])
  const close = useCallback(() => setNotice(undefined), [])
  return { notice, say: setNotice as (notice: Notice) => void, close }
}
