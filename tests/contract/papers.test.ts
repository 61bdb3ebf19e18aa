// What the papers list must be what is there.
import { readdir, readFile } from 'node:fs/promises'

const root = new URL('../../', import.meta.url)

describe('docs/writing-a-plugin.md', () => {
  it('names every file of the kit in its table', async () => {
    const text = await readFile(new URL('docs/writing-a-plugin.md', root), 'utf8')
    const rows = text.slice(text.indexOf('## The kit')).split('\n')
    const named = rows.flatMap((row) => row.split('|')[1]?.match(/\w+\.ts/g) ?? [])
    const files = await readdir(new URL('src/kit', root))
    expect(named.sort()).toEqual(files.sort())
  })
})
