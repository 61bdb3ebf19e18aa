'use client'
// A draft that saves itself has no address yet, only a placeholder: shows what it will be.
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { foldToSlug } from './foldToSlug.ts'
import { isPlaceholder } from './placeholderSlug.ts'
import { languageFor } from './words.ts'

type Props = { path: string; from: string }

const words = { en: 'Will be', vi: 'Sẽ thành' }

export const SlugPreview = ({ path, from }: Props) => {
  const slug = useFormFields(([fields]) => fields[path]?.value)
  const title = useFormFields(([fields]) => fields[from]?.value)
  const { i18n } = useTranslation()
  const next = foldToSlug(String(title ?? ''))
  if (!next || (slug && !isPlaceholder(slug))) return null
  return (
    <p style={{ margin: '0.25rem 0 0', overflowWrap: 'anywhere' }}>
      {words[languageFor(i18n.language)]}: <strong>{next}</strong>
    </p>
  )
}
