import escapeHtml from 'escape-html'
import { readCells } from '#collections/fields/body/readCells.ts'

export type Table = {
  cells?: string | null
  hasHeaderRow?: boolean | null
  hasHeaderColumn?: boolean | null
  caption?: string | null
}

const toRow = (row: string[], headsRow: boolean) => {
  const cells = row.map((text, column) =>
    headsRow && column === 0
      ? `<th scope="row">${escapeHtml(text)}</th>`
      : `<td>${escapeHtml(text)}</td>`,
  )
  return `<tr>${cells.join('')}</tr>`
}

// The corner of a table with headers on two sides is often empty, and heads nothing.
const toHead = (row: string[]) => {
  const cells = row.map((text) => (text ? `<th scope="col">${escapeHtml(text)}</th>` : '<td></td>'))
  return `<thead><tr>${cells.join('')}</tr></thead>`
}

/** A table in a figure that pages can make scroll, with its caption below. */
export const table = ({ cells, hasHeaderRow, hasHeaderColumn, caption }: Table) => {
  const rows = readCells(cells)
  if (rows.length === 0) return ''
  const [head, ...rest] = rows
  const body = hasHeaderRow ? rest : rows
  const lines = body.map((row) => toRow(row, Boolean(hasHeaderColumn))).join('')
  const words = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  const top = hasHeaderRow && head ? toHead(head) : ''
  return `<figure class="table"><table>${top}<tbody>${lines}</tbody></table>${words}</figure>`
}
