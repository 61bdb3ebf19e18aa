'use client'
import { Button, FieldLabel, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useState } from 'react'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { inLanguage } from './words.ts'
import './previewLink.css'

type Link = { url: string; expiresAt: string; isCopied: boolean }

// Only pages served over HTTPS, or from this machine, have a clipboard; the user may refuse it too.
const copy = async (text: string) => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

const requestLink = async (api: string, id: number | string): Promise<Link | undefined> => {
  const path = `${api}/articles/${id}/preview-link`
  const answer = await fetch(path, { method: 'POST' }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const link = await answer.json()
  return { ...link, isCopied: await copy(link.url) }
}

const Result = ({ link }: { link: Link | 'failed' | undefined }) => {
  const { i18n } = useTranslation()
  const zone = useNewsroomZone()
  const word = inLanguage(i18n.language)
  if (!link) return null
  if (link === 'failed') return word('failed')
  return `${word(link.isCopied ? 'copied' : 'toCopy')} ${showInZone(link.expiresAt, zone)}`
}

/** Makes a preview link, puts it on the clipboard, and says until when it holds, by the newsroom's clock. */
export const PreviewLink = ({ field }: UIFieldClientProps) => {
  const { config } = useConfig()
  const { id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [link, setLink] = useState<Link | 'failed'>()
  const word = inLanguage(i18n.language)
  if (!id || isTrashed) return null

  const make = async () => setLink((await requestLink(config.routes.api, id)) ?? 'failed')

  return (
    <div className="field-type preview-link">
      <FieldLabel as="span" label={field.label} />
      <p>{word('about')}</p>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}

        onClick={make}
      >
        {word('make')}
      </Button>
      {link && link !== 'failed' && (
        <input
          readOnly
          aria-label={word('address')}
          value={link.url}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <p role="status">
        <Result link={link} />
      </p>
    </div>
  )
}
