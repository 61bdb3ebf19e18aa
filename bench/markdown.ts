// How reports are written for people.
import { mkdir, writeFile } from 'node:fs/promises'
import { format } from 'prettier'

const folder = new URL('results/', import.meta.url)

/** With thousands apart. */
export const whole = (value: number) => Math.round(value).toLocaleString('en')

/** Two digits behind the point where one stands before it. */
export const fine = (value: number) => value.toFixed(value < 10 ? 2 : 0)

const toRow = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`

/** A table: words in the first column, numbers in the others. */
export const toTable = (head: string[], rows: (string | number)[][]) =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows].map(toRow).join('\n')

/** Writes `results/<name>`, in the shape that the formatter wants. @returns its text */
export const writeResult = async (name: string, text: string) => {
  const parser = name.endsWith('.json') ? 'json' : 'markdown'
  const result = await format(text, { parser, printWidth: 100 })
  await mkdir(folder, { recursive: true })
  await writeFile(new URL(name, folder), result)
  return result
}
