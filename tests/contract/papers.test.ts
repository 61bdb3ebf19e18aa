// What the papers list must be what is there.
import { readdir, readFile } from 'node:fs/promises'

const root = new URL('../../', import.meta.url)
const readText = (name: string) => readFile(new URL(name, root), 'utf8')

const sourcesIn = async (folder: string) => {
  const names = await readdir(new URL(folder, root), { recursive: true })
  const sources = names.filter((name) => name.endsWith('.ts'))
  return Promise.all(sources.map((name) => readText(`${folder}/${name}`)))
}

describe('docs/writing-a-plugin.md', () => {
  it('names every file of the kit in its table', async () => {
    const text = await readText('docs/writing-a-plugin.md')
    const rows = text.slice(text.indexOf('## The kit')).split('\n')
    const named = rows.flatMap((row) => row.split('|')[1]?.match(/\w+\.ts/g) ?? [])
    const files = await readdir(new URL('src/kit', root))
    expect(named.sort()).toEqual(files.sort())
  })
})

/** What a cell such as "`GET`, `POST /v1/comments`" names: `GET /v1/comments` and `POST /v1/comments`. */
const routesIn = (cell: string) => {
  let methods: string[] = []
  return [...cell.matchAll(/`([A-Z]+)(?: (\/[^`?]*))?[^`]*`/g)].flatMap(([, method, path]) => {
    methods.push(method!)
    if (!path) return []
    const routes = methods.map((each) => `${each} ${path}`)
    methods = []
    return routes
  })
}

const describedRoutes = async () => {
  const { paths } = JSON.parse(await readText('docs/openapi.json'))
  return Object.entries<object>(paths).flatMap(([template, methods]) => {
    const path = template.replace(/\{(\w+)\}/g, ':$1')
    return Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  })
}

const definition = /^export const \w+ = defineError\(\s*'(\w+)'/gm

const definedCodes = async () => {
  const sources = [...(await sourcesIn('src')), ...(await sourcesIn('plugins'))]
  return sources.flatMap((source) => [...source.matchAll(definition)].map(([, code]) => code!))
}

// What the newsroom is refused with by the management API, and operators at /metrics: readers never
// meet these.
const newsroomsCodes = `
  ADMINS_ONLY ALREADY_BANNED ALREADY_PUBLIC CHECKLIST_INCOMPLETE CLAIM_LOST COMMENT_LOCKED
  CUTTING_NOT_ALLOWED EMBARGOED_AND_SCHEDULED EMBED_NOT_ALLOWED EMPTY_NOTE FOR_MODERATORS
  FOR_NEWSROOM FRONT_PAGE_EXISTS NOTHING_CHANGED NOTHING_HELD NOT_FOR_DRAFTS NOT_STORED NO_DOMAIN
  NO_EMAIL NO_NETWORK OFF_THE_SCALE PERSON_NOT_FOUND PIN_REFUSED PREVIEW_LINK_NOT_ALLOWED
  QUERY_TOO_DEEP QUEUE_NOT_FOUND REDIRECT_LOOP RESTORE_AS_DRAFT SECTION_LOOP SLUG_CHANGE_NOT_ALLOWED
  STAFF_ONLY STEP_NOT_YOURS STEP_OUT_OF_PLACE STORY_NOT_FOUND STORY_PINNED_TWICE TIME_IS_PAST
  TIME_MISSING TOO_MANY_PINS TOO_MANY_STREAMS TRACES_ERASED TRANSLATION_LANGUAGE_TAKEN
  TRANSLATION_OF_ITSELF TRANSLATION_OF_TRANSLATION TRASHED_WHOLE TRASH_NOT_ALLOWED UNAUTHENTICATED
  UNPUBLISHED_CHANGES WEBHOOK_DELIVERY_NOT_FOUND WEBHOOK_IS_OFF WEBHOOK_NOT_FOUND
  WEBHOOK_PRIVATE_ADDRESS WEBHOOK_URL_REFUSED WORDS_MISSING
`.match(/\w+/g)!

describe('docs/delivery-api.md', () => {
  it('names every route below /v1 in its first table', async () => {
    const [beginning] = (await readText('docs/delivery-api.md')).split('\n## ')
    const named = beginning!.split('\n').flatMap((row) => routesIn(row.split('|')[1] ?? ''))
    const ofItself = ['GET /v1/openapi.json', 'GET /v1/docs']
    const there = [...(await describedRoutes()), ...ofItself]
    const belowV1 = (routes: string[]) => routes.filter((route) => route.includes(' /v1/')).sort()
    expect(belowV1(named)).toEqual(belowV1(there))
  })

  it('names every code that readers can meet in its table of errors, by status', async () => {
    const text = await readText('docs/delivery-api.md')
    const rows = [...text.matchAll(/^\| (\d{3}) +\| `(\w+)`/gm)]
    const told = rows.map(([, , code]) => code!)
    const there = new Set([...(await definedCodes()), 'INTERNAL'])
    expect([...told, ...newsroomsCodes].sort()).toEqual([...there].sort())
    const statuses = rows.map(([, status]) => status!)
    expect(statuses).toEqual(statuses.toSorted())
  })
})
