// The linter refuses imports that go the wrong way, and says where the code belongs instead.
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { importRules } from '../../eslint.imports.js'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) })

const ours = ['no-restricted-imports', 'no-restricted-syntax']

/** What the linter says of imports in `code`, if it stood in the file at `path`. */
const lint = async (path: string, code: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path })
  return result!.messages.filter(({ ruleId }) => ruleId === null || ours.includes(ruleId))
}

type Line = [file: string, source: string, message: string]

const server = 'what a plugin needs of them belongs in src/kit'
const environment = 'is an option of plugins/index.ts'
const engines = 'use Payload’s own operations'
const sharing = 'what two plugins share belongs in src/kit'
const leavingPlugin = 'A plugin’s paths stay in its folder'
const leavingEngine = 'An engine’s paths stay in its plugin'
const otherPlugin = 'A plugin imports no other plugin'
const settings = 'what puts it together belongs in src/createConfig.ts'
const engineFolder = 'src/database holds engines'
const clientAlone = 'The client knows the API’s description alone'
const siteAlone = 'The reader site lives on the content API alone'
const noPluginByName = 'The server knows no plugin by name'
const buildAlone = 'it stands on Node and esbuild alone'
const listAlone = 'The platform knows the list of plugins'

const refused: Line[] = [
  ['collections/tags.ts', '#kit/idOf.ts', 'Collections are declarations'],
  ['collections/tags.ts', '#server/createApp.ts', server],
  ['collections/tags.ts', '#client/newsroom.ts', server],
  ['collections/tags.ts', '#config/env.ts', environment],
  ['collections/tags.ts', '#plugins/index.ts', sharing],
  ['collections/tags.ts', '#database/migrate.ts', engines],
  ['collections/tags.ts', '../src/kit/idOf.ts', 'Collections are the lowest layer'],
  ['collections/fields/byline/Cell.tsx', '../../../src/kit/idOf.ts', 'the lowest layer'],

  ['src/kit/idOf.ts', '#server/createApp.ts', server],
  ['src/kit/idOf.ts', '#config/env.ts', environment],
  ['src/kit/idOf.ts', '#plugins/comments/errors.ts', sharing],
  ['src/kit/idOf.ts', '@payloadcms/db-sqlite', engines],
  ['src/kit/idOf.ts', '../server/createApp.ts', 'The kit stands on Payload and collections/ alone'],

  ['plugins/ratings/index.ts', '#server/createApp.ts', server],
  ['plugins/ratings/index.ts', '#config/env.ts', environment],
  ['plugins/ratings/index.ts', 'mongoose', engines],
  ['plugins/search/engines/sqlite.ts', '../../comments/errors.ts', leavingEngine],
  ['plugins/search/engines/sqlite.ts', '#plugins/comments/index.ts', leavingEngine],
  ['plugins/search/engines/sqlite.ts', '#config/env.ts', environment],
  ['plugins/search/findMatches.ts', '@payloadcms/db-sqlite', engines],
  ['plugins/ratings/index.ts', '#plugins/comments/index.ts', otherPlugin],
  ['plugins/ratings/index.ts', '../comments/errors.ts', leavingPlugin],
  ['plugins/ratings/index.ts', './../comments/errors.ts', leavingPlugin],
  ['plugins/ratings/index.ts', './hooks/../../comments/errors.ts', leavingPlugin],
  ['plugins/ratings/index.ts', '../../src/server/createApp.ts', leavingPlugin],
  ['plugins/ratings/routes/setRating.ts', '../../comments/errors.ts', leavingPlugin],
  ['plugins/ratings/admin/parts/Stars.tsx', '../../../comments/errors.ts', leavingPlugin],

  ['plugins/index.ts', '#config/env.ts', 'The list names plugins and their options'],
  ['plugins/index.ts', './comments/errors.ts', 'The list opens a plugin by its door'],

  ['src/config/mail.ts', '#kit/idOf.ts', settings],
  ['src/config/mail.ts', '../createConfig.ts', settings],
  ['src/database/sqlite.ts', '#plugins/index.ts', engineFolder],
  ['src/database/sqlite.ts', '../createConfig.ts', engineFolder],
  ['src/management/uploads.ts', '#server/createApp.ts', 'belongs in src/server'],
  ['src/management/uploads.ts', '#plugins/comments/errors.ts', sharing],
  ['src/management/uploads.ts', '../createConfig.ts', 'src/createConfig.ts puts it in place'],

  ['src/seed/seedDemo.ts', '#kit/idOf.ts', 'The demonstration writes through Payload alone'],
  ['src/seed/seedDemo.ts', '../payload.config.ts', 'what starts it belongs in src/server'],
  ['src/client/newsroom.ts', '#server/createApp.ts', clientAlone],
  ['src/client/newsroom.ts', '../payload-types.ts', clientAlone],
  ['src/client/newsroom.ts', 'payload', clientAlone],

  ['src/app/(payload)/admin/page.tsx', '#plugins/index.ts', 'belong in plugins/<name>/admin'],
  ['src/app/(site)/page.tsx', '#kit/idOf.ts', siteAlone],
  ['src/app/(site)/page.tsx', '@payload-config', siteAlone],
  ['src/app/(site)/page.tsx', '@payloadcms/ui', siteAlone],
  ['src/app/(site)/articles/[slug]/page.tsx', '../../../../kit/idOf.ts', 'belongs in /v1'],

  ['src/server/createApp.ts', '#plugins/comments/errors.ts', noPluginByName],
  ['src/server/createApp.ts', '#collections/articles.ts', noPluginByName],
  ['src/server/createApp.ts', '../../plugins/comments/errors.ts', noPluginByName],
  ['src/build/buildServer.js', '../server/run.ts', buildAlone],
  ['src/build/start.js', '#config/env.ts', buildAlone],
  ['src/createConfig.ts', '#server/createApp.ts', 'belongs in src/server'],
  ['src/createConfig.ts', './server/createApp.ts', 'belongs in src/server'],
  ['src/payload.config.ts', '#plugins/comments/index.ts', listAlone],
  ['src/payload.config.ts', '../plugins/comments/index.ts', listAlone],
]

const allowed: [file: string, source: string][] = [
  ['collections/fields/byline/Cell.tsx', '../wakeRows.ts'],
  ['collections/articles.ts', './access/isEditor.ts'],
  ['src/kit/invalidate.ts', '#collections/access/isEditor.ts'],
  ['plugins/ratings/index.ts', '#kit/extendConfig.ts'],
  ['plugins/ratings/index.ts', '#collections/ratings.ts'],
  ['plugins/ratings/routes/setRating.ts', '../ownRating.ts'],
  ['plugins/ratings/admin/parts/Stars.tsx', '../../ownRating.ts'],
  ['plugins/index.ts', './comments/index.ts'],
  ['src/config/mail.ts', '@payloadcms/email-nodemailer'],
  ['src/database/migrate.ts', '../migrations/index.ts'],
  ['src/database/sqlite.ts', '@payloadcms/db-sqlite'],
  ['plugins/search/engines/sqlite.ts', '@payloadcms/db-sqlite'],
  ['plugins/search/engines/sqlite.ts', '../tiers.ts'],
  ['src/management/answerBusy.ts', '#database/isTransient.ts'],
  ['src/seed/drawings/scenes/town.ts', '../shapes/civic.ts'],
  ['src/app/(site)/ownNewsroom.ts', '#client/newsroom.ts'],
  ['src/app/(payload)/layout.tsx', '@payloadcms/next/layouts'],
  ['src/app/(site)/articles/[slug]/page.tsx', '../../Byline.tsx'],
  ['src/app/(site)/ownNewsroom.ts', '#client/ownAddress.ts'],
  ['src/build/start.js', '../../.server/start.js'],
  ['src/server/run.ts', '../build/buildPages.js'],
  ['src/server/run.ts', '../payload.config.ts'],
  ['src/server/run.ts', '#database/migrate.ts'],
  ['src/payload.config.ts', '#plugins/index.ts'],
]

type Rule = { patterns: { message: string }[] }

const everyMessage = importRules.flatMap(({ rules }) =>
  (rules['no-restricted-imports'][1] as Rule).patterns.map(({ message }) => message),
)

describe('the linter', () => {
  it.each(refused)('refuses in %s to import %s', async (file, source, message) => {
    const [one, ...others] = await lint(file, `import { one } from '${source}'\none()`)
    expect(one?.message).toContain(message)
    expect(others).toEqual([])
  })

  it.each(refused)('refuses in %s to import %s later', async (file, source, message) => {
    const said = await lint(file, `export const one = () => import('${source}')`)
    expect(said.map((found) => found.message)).toEqual([expect.stringContaining(message)])
  })

  it.each(allowed)('lets %s import %s', async (file, source) => {
    expect(await lint(file, `import { one } from '${source}'\none()`)).toEqual([])
  })

  it('refuses to hand on what it refuses to import, and types of it', async () => {
    const hidden = ['export * from', 'export { one } from', 'import type { One } from']
    for (const words of hidden) {
      const said = await lint('plugins/ratings/index.ts', `${words} '../comments/errors.ts'`)
      expect(said[0]?.message).toContain(leavingPlugin)
    }
  })

  it('has no rule that this table does not try', () => {
    const untried = everyMessage.filter(
      (message) => !refused.some(([, , part]) => message.includes(part)),
    )
    expect(untried).toEqual([])
  })
})
