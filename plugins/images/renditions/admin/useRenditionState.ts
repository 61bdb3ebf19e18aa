'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type State = 'pending' | 'ready' | 'failed'

const pause = 2000

/**
 * How far the files of a picture are: asked for while they are being made. `saved` differs each time
 * the picture was saved.
 */
export const useRenditionState = (id: number | string, saved: { state: State; at: string }) => {
  const { config } = useConfig()
  const address = `${config.routes.api}/images/${id}`
  const [state, setState] = useState(saved.state)
  useEffect(() => setState(saved.state), [saved.state, saved.at])

  useEffect(() => {
    if (state !== 'pending') return
    const ask = async () => {
      const answer = await fetch(`${address}?depth=0&select[renditionState]=true`)
      if (answer.ok) setState((await answer.json()).renditionState)
    }
    const timer = setInterval(() => ask().catch(() => {}), pause)
    return () => clearInterval(timer)
  }, [address, state])

  const tryAgain = async () => {
    const answer = await fetch(`${address}/renditions`, { method: 'POST' }).catch(() => undefined)
    if (answer?.ok) setState('pending')
  }

  return { state, tryAgain }
}
