'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Act = {
  id: string
  name: string
  from?: string | null
  to?: string | null
  reason?: string | null
  isAutomatic?: boolean | null
  createdAt: string
  user?: { name?: string } | string | null
}

const shown = 50

const read = async (address: string): Promise<Act[]> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`GET ${address}: ${answer.status}`)
  return (await answer.json()).docs
}

/** What was done to the comment, newest first. `version` changes when there may be more. */
export const useActs = (comment?: number | string, version?: string) => {
  const { config } = useConfig()
  const [acts, setActs] = useState<Act[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const order = `sort=-createdAt&limit=${shown}&depth=1&populate[users][name]=true`
  const address = `${config.routes.api}/comment-acts?where[comment][equals]=${comment}&${order}`

  useEffect(() => {
    if (!comment) return
    read(address).then(setActs, () => setHasFailed(true))
  }, [address, comment, version])

  return { acts, hasFailed }
}
