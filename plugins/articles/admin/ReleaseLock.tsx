'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** A story is drawn anew when somebody takes it over; it is left once the address is another, too. */
const moment = 1_000

/** Unlocks the story when its writer leaves it. Shows nothing. */
export const ReleaseLock = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const person = user?.id

  useEffect(() => {
    if (!id || !person) return
    const own = new URLSearchParams({
      'where[document.relationTo][equals]': 'articles',
      'where[document.value][equals]': String(id),
      'where[user.value][equals]': String(person),
      depth: '0',
    })
    const address = `${config.routes.api}/payload-locked-documents?${own}`
    const release = () => void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => {})
    const releaseOnceLeft = () => {
      if (!window.location.pathname.includes(String(id))) release()
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      setTimeout(releaseOnceLeft, moment)
    }
  }, [config.routes.api, id, person])

  return null
}
