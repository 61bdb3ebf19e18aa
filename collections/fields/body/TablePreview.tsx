'use client'
// The table as it will be printed, below the text it is made from.
import { useFormFields } from '@payloadcms/ui'
import { readCells } from './readCells.ts'
import './tablePreview.css'

const useValue = (path: string) => useFormFields(([fields]) => fields[path]?.value)

export const TablePreview = () => {
  const rows = readCells(useValue('cells') as string)
  const hasHeaderRow = useValue('hasHeaderRow')
  const hasHeaderColumn = useValue('hasHeaderColumn')
  if (rows.length === 0) return null
  return (
    <div className="table-preview">
      <table>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, column) => {
                const isHeader = (hasHeaderRow && line === 0) || (hasHeaderColumn && column === 0)
                return isHeader ? <th key={column}>{cell}</th> : <td key={column}>{cell}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
