// `npm run bench:delivery`: what readers meet while stories are published, how much memory the product
// takes in the long run, and how soon after its start it answers. On SQLite.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDeliveryReport } from './deliveryReport.ts'
import { measureMemory } from './memory.ts'
import { measurePublishing } from './publishing.ts'
import { deliverySettings, settings } from './settings.ts'
import { fillDatabase } from './startProduct.ts'
import { measureStarts } from './starts.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

say(`Filling a database with ${settings.articles} stories …`)
await fillDatabase(folder)
say(`Starting, ${deliverySettings.starts.times} times each …`)
const starts = await measureStarts(folder)
say(`Publishing ${deliverySettings.publishing.publications} stories …`)
const publishing = await measurePublishing(folder)
const memory = await measureMemory(folder)
say(`\n${await writeDeliveryReport({ publishing, memory, starts })}`)
process.exit(0)
