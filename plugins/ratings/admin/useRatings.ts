'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { NewsroomRating } from '../endpoints/readEndpoint.ts'

export type Act = {
  id: string
  name: string
  count?: number | null
  average?: number | null
  reason?: string | null
  createdAt: string
  user?: { name?: string } | string | null
}

export type Verdict = 'release' | 'discard' | 'reset'

type Read = { rating?: NewsroomRating; acts: Act[]; hasFailed: boolean }

const get = async (address: string) => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`GET ${address}: ${answer.status}`)
  return answer.json()
}

/** Answers why it was refused, in words where there are any; nothing where it was not. */
const send = async (address: string, body: object): Promise<string | undefined> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) return (await answer.json()).errors?.[0]?.message ?? ''
}

/** A story’s ratings and, for editors, what was done to them; `act` answers why it was refused. */
export const useRatings = (article: number | string | undefined, seesActs: boolean) => {
  const { config } = useConfig()
  const [read, setRead] = useState<Read>({ acts: [], hasFailed: false })
  const { api } = config.routes
  const address = `${api}/articles/${article}/ratings`
  const order = 'sort=-createdAt&limit=20&depth=1&populate[users][name]=true'
  const actsAddress = `${api}/rating-acts?where[article][equals]=${article}&${order}`

  const load = useCallback(async () => {
    if (!article) return
    try {
      const rating = await get(address)
      const acts = seesActs ? (await get(actsAddress)).docs : []
      setRead({ rating, acts, hasFailed: false })
    } catch {
      setRead({ acts: [], hasFailed: true })
    }
  }, [address, actsAddress, article, seesActs])

  useEffect(() => void load(), [load])

  const act = async (name: string, body: object): Promise<string | undefined> => {
    const refusal = await send(`${address}/${name}`, body).catch(() => '')
    await load()
    return refusal
  }

  return { ...read, act }
}
