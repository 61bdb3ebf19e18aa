// A story's byline in the list, as it is printed: "Bài: X – Ảnh: Y".
import type { DefaultServerCellComponentProps } from 'payload'
import { nameRole } from './bylineRoles.ts'

// The list is read without its relations: an author is an id.
type Row = { author?: string; role?: string }
type Props = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload'> & { cellData?: Row[] }

export const BylineCell = async ({ cellData, i18n, payload }: Props) => {
  const rows = cellData ?? []
  const { docs } = await payload.find({
    collection: 'authors',
    where: { id: { in: rows.map(({ author }) => author) } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  const printed = rows.map(
    ({ author, role }) => `${nameRole(role, i18n.language)}: ${names.get(author ?? '') ?? '?'}`,
  )
  return <span>{printed.join(' – ')}</span>
}
