'use client'
// Names a row of the byline by its person and part, where Payload would number it.
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { nameRole } from './bylineRoles.ts'
import { useAuthorName } from './useAuthorName.ts'

type Row = { author?: string | { id: string }; role?: string }

export const BylineRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const name = useAuthorName(typeof data.author === 'object' ? data.author.id : data.author)
  return <span>{name ? `${nameRole(data.role, i18n.language)}: ${name}` : rowNumber}</span>
}
