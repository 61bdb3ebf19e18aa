'use client'
import { useTranslation } from '@payloadcms/ui'
import { ActButton } from './ActButton.tsx'
import { webhookWord } from './words.ts'

/** Sends a message once more. */
export const Redeliver = () => {
  const word = webhookWord(useTranslation().i18n.language)
  const tell = () => word('queued')
  return <ActButton path="redeliver" word="redeliver" hint="redeliverHint" tell={tell} />
}
