const mostColumns = 20

const split = (line: string) => (line.includes('\t') ? line.split('\t') : line.split('|'))

// Markdown's tables are understood: a bar at either end of a row, a rule below the header.
const isRule = (line: string) => /^[\s|:]*-{3}[\s|:-]*$/.test(line)

const withoutOuterBars = (line: string) =>
  line.includes('\t') ? line : line.trim().replace(/^\||\|$/g, '')

/**
 * The cells of a table that was typed or pasted: one row a line, cells parted by tabs or else by |.
 * Every row gets as many cells as the longest, 20 at most; empty lines and rules are left out.
 */
export const readCells = (text: string | null | undefined): string[][] => {
  const lines = (text ?? '').split(/\r?\n/).filter((line) => line.trim() && !isRule(line))
  const rows = lines.map((line) => split(withoutOuterBars(line)).map((cell) => cell.trim()))
  const width = Math.min(mostColumns, Math.max(0, ...rows.map((row) => row.length)))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
