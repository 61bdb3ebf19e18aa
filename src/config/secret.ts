// A secret of the newsroom's own, made once and kept beside its database: none is ever a default.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'

// A link appears whole or not at all, so that two processes starting together agree on one secret.
const createOnce = (file: string) => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isTaken(error)) throw error
  } finally {
    rmSync(draft)
  }
}

/** The secret kept in `file`: 64 hexadecimal digits, made on first use, readable by its owner. */
export const loadOrCreateSecret = (file: string) => {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file)) createOnce(file)
  return readFileSync(file, 'utf8')
}
