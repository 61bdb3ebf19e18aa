'use client'
import { useEffect, useRef } from 'react'
import { actOf, areKeysTaken, type DeskAct } from './keys.ts'

/** Runs what a key asks for, but not while somebody types or a dialog is open. */
export const useKeys = (run: (act: DeskAct) => void) => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = areKeysTaken(event.target) ? undefined : actOf(event)
      if (!act) return
      event.preventDefault()
      latest.current(act)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
