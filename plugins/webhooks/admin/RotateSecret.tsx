'use client'
import { useTranslation } from '@payloadcms/ui'
import { ActButton } from './ActButton.tsx'
import { webhookWord } from './words.ts'

/** Gives a webhook a new secret, and shows it. */
export const RotateSecret = () => {
  const word = webhookWord(useTranslation().i18n.language)
  const tell = ({ secret }: Record<string, string>) => `${word('rotated')} ${secret}`
  return <ActButton path="rotate-secret" word="rotate" hint="rotateHint" tell={tell} />
}
