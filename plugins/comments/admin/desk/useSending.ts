'use client'
import { useState } from 'react'
import { useSpeech } from './useSpeech.ts'

/** Sends once at a time, and keeps the sentence that it was refused with. */
export const useSending = (work: () => Promise<void>) => {
  const { word } = useSpeech()
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const send = async () => {
    setIsSending(true)
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      setRefusal((error as Error).message || word('failedPlain'))
      setIsSending(false)
    }
  }
  return { isSending, refusal, send }
}
