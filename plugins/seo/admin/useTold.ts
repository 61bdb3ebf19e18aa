'use client'
import { useFormFields } from '@payloadcms/ui'
import { isWebAddress } from '../isWebAddress.ts'

const idOf = (value: unknown) =>
  (typeof value === 'object' ? (value as { id?: string } | null)?.id : value) as string | undefined

/** What the form as it stands would tell the outside, with what stands in for empty fields. */
export const useTold = (siteUrl: string) =>
  useFormFields(([fields]) => {
    const text = (path: string) => String(fields[path]?.value ?? '').trim()
    const canonicalUrl = text('seo.canonicalUrl')
    return {
      title: text('seo.title') || text('headline'),
      description: text('seo.description') || text('standfirst'),
      address: isWebAddress(canonicalUrl) ? canonicalUrl : `${siteUrl}/articles/${text('slug')}`,
      image: idOf(fields['seo.image']?.value ?? fields.leadImage?.value),
    }
  })
