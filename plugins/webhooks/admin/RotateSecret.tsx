'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { ActButton } from './ActButton.tsx'
import { webhookWord } from './words.ts'

/** Gives a webhook a new secret, and shows it in its field. */
export const RotateSecret = () => {
  const word = webhookWord(useTranslation().i18n.language)
  const { setValue } = useField<string>({ path: 'secret' })
  const tell = ({ secret }: Record<string, string>) => {
    // Nothing that is to be saved.
    setValue(secret, true)
    return word('rotated')
  }
  return <ActButton path="rotate-secret" word="rotate" hint="rotateHint" tell={tell} />
}
