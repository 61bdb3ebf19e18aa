// The panel's figures for people: one table a database, each as it was measured last.
import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import type { Measured } from './measure.ts'
import { describeRun } from './report.ts'
import { panelSettings } from './settings.ts'

const file = new URL('results/panel.md', import.meta.url)

const { sizes, repetitions } = panelSettings

const opening = `# The panel at size

Medians of ${repetitions} askings each, as the panel asks them for an editor, in one process.
`

const toTable = ([small, large]: readonly Measured[][]) => {
  const rows = small!.map(({ name, milliseconds }, row) => {
    const later = large![row]!.milliseconds
    const ratio = (later / milliseconds).toFixed(1)
    return `| ${name} | ${milliseconds.toFixed(1)} | ${later.toFixed(1)} | ${ratio} |`
  })
  const [few, many] = sizes.map((size) => size.toLocaleString('en'))
  const head = [`| | ${few}, ms | ${many}, ms | growth |`, '| --- | --: | --: | --: |']
  return [...head, ...rows].join('\n')
}

// By the heading, which is the database's name.
const readSections = async () => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const sections = text.split(/^## /m).slice(1)
  return new Map(sections.map((section) => [section.split('\n', 1)[0]!, section]))
}

// What people have written below the table.
const notesIn = (section = '') =>
  section
    .split(/^\|.*\n/m)
    .slice(1)
    .at(-1) ?? ''

/**
 * Writes `results/panel.md` with a table of `database`; those of others stay, and so do words below
 * a table.
 * @param columns the same questions with few stories and with many
 * @returns the Markdown
 */
export const writePanelReport = async (database: string, columns: readonly Measured[][]) => {
  const sections = await readSections()
  const notes = notesIn(sections.get(database))
  const measured = `${database}\n\n${describeRun()}\n\n${toTable(columns)}\n`
  sections.set(database, `${measured}\n${notes}`)
  const parts = [opening, ...[...sections.values()].map((section) => `## ${section}`)]
  const report = await format(parts.join('\n'), { parser: 'markdown' })
  await writeFile(file, report)
  return report
}
