'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Position, TransitionName } from '../transitions.ts'

type TakenStep = {
  id: string
  name: TransitionName
  from: Position
  to: Position
  note?: string | null
  isAutomatic?: boolean | null
  user?: { name?: string } | string | null
  createdAt: string
}

const order = 'sort=-createdAt&limit=50&depth=1&populate[users][name]=true'

/**
 * The steps that the story in the form has taken, newest first; asked for anew when it is saved, and
 * when somebody comes back to the window.
 */
export const useHistory = () => {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [steps, setSteps] = useState<TakenStep[]>([])
  const address = `${config.routes.api}/transitions?where[article][equals]=${id}&${order}`

  useEffect(() => {
    if (!id) return
    const ask = async () => {
      const answer = await fetch(address)
      if (answer.ok) setSteps((await answer.json()).docs)
    }
    const read = () => void ask().catch(() => undefined)
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [address, id, lastUpdateTime])

  return steps
}
