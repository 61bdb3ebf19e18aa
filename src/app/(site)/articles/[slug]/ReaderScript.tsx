import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const read = async () => {
  const source = await readFile('public/reader.js')
  return createHash('sha1').update(source).digest('base64url').slice(0, 10)
}

let version: Promise<string> | undefined

/** The site's own script, at an address of its own for each that there has been. */
export const ReaderScript = async () => (
  <script type="module" src={`/reader.js?v=${await (version ??= read())}`} />
)
