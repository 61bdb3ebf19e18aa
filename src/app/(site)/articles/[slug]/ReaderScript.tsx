import { readdir } from 'node:fs/promises'

const findName = async () => (await readdir('public')).find((name) => name.startsWith('reader-'))

let name: string | undefined

/** The site's own script, at an address of its own for each that there has been. */
export const ReaderScript = async () => {
  name ??= await findName()
  return <script type="module" src={`/${name}`} />
}
