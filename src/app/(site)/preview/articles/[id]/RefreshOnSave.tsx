'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const panelWindow = () => {
  if (window.opener) return window.opener as Window
  return window.parent === window ? undefined : window.parent
}

// The panel talks to a frame that has said it is ready, and says when the story has been saved.
const sayReady = () =>
  panelWindow()?.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)

/** Shows the story anew when the panel around it, of the same origin, has saved it. */
export const RefreshOnSave = () => {
  const router = useRouter()
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<{ type?: string } | null>) => {
      if (origin !== window.location.origin) return
      if (data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', listen)
    sayReady()
    return () => window.removeEventListener('message', listen)
  }, [router])
  return null
}
