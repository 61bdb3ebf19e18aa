'use client'
import { useState } from 'react'
import type { Refusal } from './refusalWords.ts'
import { useSpeech } from './useSpeech.ts'

/** Sends once at a time, and keeps the sentence that it was refused with. */
export const useSending = (work: () => Promise<void>) => {
  const { refusal: inWords, word } = useSpeech()
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const send = async () => {
    setIsSending(true)
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      setRefusal(inWords(error as Refusal) || word('failedPlain'))
      setIsSending(false)
    }
  }
  return { isSending, refusal, send }
}
