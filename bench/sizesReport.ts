// The same questions with few stories and with many: one table a database, each as it was measured last.
import { readFile } from 'node:fs/promises'
import { toTable, whole, writeResult } from './markdown.ts'
import type { Measured } from './measure.ts'
import { describeLoad, describeRun } from './report.ts'

// As this file is loaded: before the work begins.
const run = [describeRun(), describeLoad()].filter(Boolean).join('\n\n')

const tableOf = ([small, large]: readonly Measured[][], sizes: readonly number[]) => {
  const rows = small!.map(({ name, milliseconds }, row) => {
    const later = large![row]!.milliseconds
    const ratio = (later / milliseconds).toFixed(1)
    return [name, milliseconds.toFixed(1), later.toFixed(1), ratio]
  })
  return toTable(['', ...sizes.map((size) => `${whole(size)}, ms`), 'growth'], rows)
}

// By the heading, which is the database's name.
const readSections = async (file: string) => {
  const text = await readFile(new URL(`results/${file}`, import.meta.url), 'utf8').catch(() => '')
  const sections = text.split(/^## /m).slice(1)
  return new Map(sections.map((section) => [section.split('\n', 1)[0]!, section]))
}

// What people have written below the table.
const notesIn = (section = '') =>
  section
    .split(/^\|.*\n/m)
    .slice(1)
    .at(-1) ?? ''

type About = { file: string; opening: string; sizes: readonly number[] }

/**
 * Writes `results/<file>` with a table of `database`; those of others stay, and so do words below a
 * table.
 * @param columns the same questions with few stories and with many
 * @returns the Markdown
 */
export const writeSizesReport = async (
  { file, opening, sizes }: About,
  database: string,
  columns: readonly Measured[][],
) => {
  const sections = await readSections(file)
  const notes = notesIn(sections.get(database))
  const measured = `${database}\n\n${run}\n\n${tableOf(columns, sizes)}\n`
  sections.set(database, `${measured}\n${notes}`)
  const parts = [opening, ...[...sections.values()].map((section) => `## ${section}`)]
  return writeResult(file, parts.join('\n'))
}
