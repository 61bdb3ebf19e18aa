'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { Dossier } from './shapes.ts'

/** Dossiers that are kept; older ones are asked for anew. */
const most = 20

/** The dossier of the comment that is looked at; those of the `ahead` ones are fetched meanwhile. */
export const useDossier = (api: DeskApi, id: string | null, ahead: string[]) => {
  const kept = useRef(new Map<string, Promise<Dossier>>())
  const [shown, setShown] = useState<Dossier>()
  const [version, setVersion] = useState(0)

  const fetchOnce = useCallback(
    (one: string) => {
      const there = kept.current.get(one)
      if (there) return there
      const asked = api.dossier(one)
      kept.current.set(one, asked)
      asked.catch(() => kept.current.delete(one))
      if (kept.current.size > most) kept.current.delete(kept.current.keys().next().value!)
      return asked
    },
    [api],
  )

  const list = ahead.join()
  useEffect(() => {
    let isWanted = true
    const show = (dossier: Dossier) => isWanted && setShown(dossier)
    if (id) fetchOnce(id).then(show, () => undefined)
    for (const one of list.split(',').filter(Boolean)) fetchOnce(one).catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [id, list, fetchOnce, version])

  /** Has it fetched anew: something was done to the comment. */
  const forget = useCallback((one: string) => {
    kept.current.delete(one)
    setVersion((before) => before + 1)
  }, [])

  return { dossier: shown?.comment.id === id ? shown : undefined, forget }
}
