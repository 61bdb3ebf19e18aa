// A story's byline in the list, as it is printed: "Bài: X – Ảnh: Y".
import type { DefaultServerCellComponentProps } from 'payload'
import { nameRole } from './bylineRoles.ts'

type Row = { author?: string | { id: string }; role?: string }
type Props = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload'> & { cellData?: Row[] }

const idOf = ({ author }: Row) => (typeof author === 'object' ? author.id : author)

export const BylineCell = async ({ cellData, i18n, payload }: Props) => {
  const rows = cellData ?? []
  const { docs } = await payload.find({
    collection: 'authors',
    where: { id: { in: rows.map(idOf) } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  const printed = rows.map(
    (row) => `${nameRole(row.role, i18n.language)}: ${names.get(idOf(row)!) ?? '?'}`,
  )
  return <span>{printed.join(' – ')}</span>
}
