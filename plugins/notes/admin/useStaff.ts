'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import type { Person } from './mention.ts'

const perPage = 100
const mostPages = 10

const readPage = async (api: string, page: number) => {
  const query = `depth=0&limit=${perPage}&page=${page}&sort=name&select[name]=true`
  const answer = await fetch(`${api}/users?${query}`)
  return (await answer.json()) as { docs: Person[]; hasNextPage: boolean }
}

/** The people of the newsroom; read once `load` is called, and only once. */
export const useStaff = () => {
  const { config } = useConfig()
  const [staff, setStaff] = useState<Person[]>([])
  const isAsked = useRef(false)

  const load = useCallback(async () => {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const all: Person[] = []
      for (let page = 1; page <= mostPages; page++) {
        const { docs, hasNextPage } = await readPage(config.routes.api, page)
        all.push(...docs)
        if (!hasNextPage) break
      }
      setStaff(all)
    } catch {
      isAsked.current = false
    }
  }, [config.routes.api])

  return { staff, load }
}
