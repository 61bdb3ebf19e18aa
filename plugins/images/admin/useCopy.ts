'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Copy = { id: string; originalName?: string; alt: string; thumbnailURL?: string }

const toHex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

// Browsers compute no hashes on pages that came unencrypted; there the upload itself tells.
const hashOf = async (file: File) =>
  window.crypto.subtle
    ? toHex(await window.crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    : undefined

/** The picture that is the same file as the one chosen in the form, before it is sent. */
export const useCopy = (file: unknown) => {
  const { config } = useConfig()
  const [copy, setCopy] = useState<Copy>()
  useEffect(() => {
    setCopy(undefined)
    if (!(file instanceof File)) return
    const stop = new AbortController()
    const ask = async () => {
      const hash = await hashOf(file)
      if (!hash) return
      const query = new URLSearchParams({ 'where[contentHash][equals]': hash, limit: '1' })
      const address = `${config.routes.api}/images?${query}&depth=0`
      const answer = await fetch(address, { signal: stop.signal })
      if (answer.ok) setCopy((await answer.json()).docs[0])
    }
    ask().catch(() => undefined)
    return () => stop.abort()
  }, [config.routes.api, file])
  return copy
}
