'use client'
import { useConfig, useDebounce, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languageFor, type Said } from '#collections/fields/words.ts'

const pause = 1000

/** What plugins find wrong with the story in the form, in words, once the typing rests. */
export const useFaults = (language: string) => {
  const { config } = useConfig()
  const leadImage = useFormFields(([fields]) => fields.leadImage?.value)
  const socialImage = useFormFields(([fields]) => fields['seo.image']?.value)
  const body = useFormFields(([fields]) => fields.body?.value)
  const story = useDebounce(JSON.stringify({ leadImage, socialImage, body }), pause)
  const [faults, setFaults] = useState<Said[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const answer = await fetch(`${config.routes.api}/articles/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: story,
        signal: stop.signal,
      })
      setFaults(answer.ok ? (await answer.json()).docs : [])
    }
    ask().catch(() => undefined)
    return () => stop.abort()
  }, [config.routes.api, story])
  return faults.map((fault) => fault[languageFor(language)])
}
