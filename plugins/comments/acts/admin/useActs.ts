'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Act } from '../findActs.ts'

type Row = Omit<Act, 'by'> & { user?: { name?: string } | string | null }

const shown = 50

const toAct = ({ user, ...act }: Row): Act => ({
  ...act,
  by: (typeof user === 'object' && user?.name) || null,
})

const read = async (address: string): Promise<Act[]> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`GET ${address}: ${answer.status}`)
  return (await answer.json()).docs.map(toAct)
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
    const show = (read: Act[]) => {
      setActs(read)
      setHasFailed(false)
    }
    read(address).then(show, () => setHasFailed(true))
  }, [address, comment, version])

  return { acts, hasFailed }
}
