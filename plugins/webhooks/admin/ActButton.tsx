'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { webhookWord } from './words.ts'

type Done = Record<string, string>

type Act = {
  /** Behind the document's address in the management API. */
  path: string
  word: 'redeliver' | 'rotate'
  hint: 'redeliverHint' | 'rotateHint'
  tell: (done: Done) => string
}

// Why it was refused, in words where there are any.
const ask = async (address: string) => {
  const answer = await fetch(address, { method: 'POST' })
  const body = await answer.json()
  return answer.ok ? { done: body as Done } : { refusal: body.errors?.[0]?.message as string }
}

/** A button that has the server do something with the document, and says what came of it. */
export const ActButton = ({ path, word: name, hint, tell }: Act) => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const word = webhookWord(useTranslation().i18n.language)
  const [said, setSaid] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  if (!id) return null

  const act = async () => {
    setIsAsking(true)
    const address = `${config.routes.api}/${collectionSlug}/${id}/${path}`
    const { done, refusal } = await ask(address).catch(() => ({ done: undefined, refusal: '' }))
    setSaid(done ? tell(done) : refusal || word('failed'))
    setIsAsking(false)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isAsking} onClick={act}>
        {word(name)}
      </Button>
      <p className="field-description">{word(hint)}</p>
      <p role="status">{said}</p>
    </div>
  )
}
