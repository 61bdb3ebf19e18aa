'use client'
import { useEffect, useRef } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { Claim } from '../../desk/claims.ts'

/** Milliseconds that one must look before the comment is claimed: leafing through claims nothing. */
const glance = 200

/** Before the two minutes of a claim are over. */
const renewal = 60_000

/** Claims the comment while it is looked at; `onClaim` hears who has it. Releases it afterwards. */
export const useClaim = (
  api: DeskApi,
  id: string | null,
  onClaim: (id: string, claim: Claim) => void,
) => {
  const latest = useRef(onClaim)
  useEffect(() => {
    latest.current = onClaim
  })

  useEffect(() => {
    if (!id) return
    let claimed: Promise<unknown> | undefined
    const claim = () => {
      claimed = api.claim(id).then(
        (answer) => latest.current(id, answer.claim),
        () => undefined,
      )
    }
    // Once the claim is answered: a release that overtakes it would give nothing up.
    const release = () => {
      claimed?.then(() => api.release(id)).catch(() => undefined)
      claimed = undefined
    }
    const first = setTimeout(claim, glance)
    const renewed = setInterval(claim, renewal)
    window.addEventListener('pagehide', release)
    return () => {
      clearTimeout(first)
      clearInterval(renewed)
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [api, id])
}
