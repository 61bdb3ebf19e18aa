'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

export type Note = {
  id: string
  body: string
  createdAt: string
  createdBy?: { id: string; name?: string } | string | null
}

type NewNote = { body: string; mentions: string[] }

const shown = 100

const send = async (address: string, method: string, body?: object) => {
  const answer = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status}`)
}

/** The newest notes on a story, newest last, with ways to add one and to take one back. */
export const useNotes = (article?: number | string) => {
  const { config } = useConfig()
  const [notes, setNotes] = useState<Note[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const address = `${config.routes.api}/notes`

  const read = useCallback(async () => {
    const order = `sort=-createdAt&limit=${shown}&depth=1&populate[users][name]=true`
    const answer = await fetch(`${address}?where[article][equals]=${article}&${order}`)
    setHasFailed(!answer.ok)
    if (answer.ok) setNotes((await answer.json()).docs.reverse())
  }, [address, article])

  useEffect(() => {
    if (article) read().catch(() => setHasFailed(true))
  }, [article, read])

  const add = async (note: NewNote) => {
    await send(`${address}?depth=0`, 'POST', { ...note, article })
    await read().catch(() => setHasFailed(true))
  }

  const remove = async (id: string) => {
    await send(`${address}/${id}?depth=0`, 'DELETE')
    setNotes((current) => current.filter((note) => note.id !== id))
  }

  return { notes, hasFailed, add, remove }
}
