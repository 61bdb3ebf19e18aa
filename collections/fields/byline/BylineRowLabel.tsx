'use client'
// Names a row of the byline by its person and part, where Payload would number it.
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { nameRole } from './bylineRoles.ts'
import { useAuthorName } from './useAuthorName.ts'

type Row = { author?: string | { id: string } | null; role?: string }

// A row that has saved itself before somebody was chosen has null.
const idOf = (author: Row['author']) => (typeof author === 'object' ? author?.id : author)

export const BylineRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const name = useAuthorName(idOf(data?.author))
  return <span>{name ? `${nameRole(data?.role, i18n.language)}: ${name}` : rowNumber}</span>
}
