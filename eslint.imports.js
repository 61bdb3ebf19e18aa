// Who may import whom: for each folder what it may not import, each with where the code belongs
// instead. These are regular expressions, as ESLint takes a glob that begins with # for a comment.

/** Refuses what the patterns match in import, export … from and import(), in these files. */
const refuse = (files, patterns) => {
  const rules = Object.entries(patterns).map(([regex, message]) => ({ regex, message }))
  const dynamic = rules.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
    message,
  }))
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns: rules }],
      'no-restricted-syntax': ['error', ...dynamic],
    },
  }
}

const deepest = 6

/** The same for every file below a folder, whose relative paths must not leave it either. */
const keepWithin = (folder, leaving, patterns) =>
  Array.from({ length: deepest }, (_, depth) => {
    const outside = `^(?=\\.)(.*\\.\\./){${depth + 1}}`
    return refuse(`${folder}/${'*/'.repeat(depth)}*`, { ...patterns, [outside]: leaving })
  })

const outsiders = {
  '^#(server|client)/':
    'src/server and src/client stand outside: what a plugin needs of them belongs in src/kit.',
}
const environment = {
  '^#config/':
    'The environment is read in src/config: what a plugin needs of it is an option of plugins/index.ts.',
}
const engines = {
  '^(#database/|@payloadcms/db-|@libsql/|drizzle-orm|(mongodb|mongoose)($|/))':
    'Engines are known in src/database and in a plugin’s engines/ alone: use Payload’s own operations.',
}
const plugins = {
  '^#plugins/': 'Nothing below the list knows a plugin: what two plugins share belongs in src/kit.',
}

export const importRules = [
  ...keepWithin(
    'collections',
    'Collections are the lowest layer: what they need belongs beside them.',
    {
      '^#kit/':
        'Collections are declarations: hooks and routes belong in plugins/, what both need beside them.',
      ...{ ...outsiders, ...environment, ...plugins, ...engines },
    },
  ),
  ...keepWithin(
    'src/kit',
    'The kit stands on Payload and collections/ alone: the rest of src is not for plugins.',
    { ...outsiders, ...environment, ...plugins, ...engines },
  ),
  ...keepWithin(
    'plugins/*',
    'A plugin’s paths stay in its folder: what two share belongs in src/kit or collections/.',
    {
      '^#plugins/':
        'A plugin imports no other plugin: what two share belongs in src/kit or collections/.',
      ...{ ...outsiders, ...environment, ...engines },
    },
  ),
  // One file for each engine, which do the same.
  refuse('plugins/*/engines/*', {
    '^#plugins/|^(?=\\.)(.*\\.\\./){2}':
      'An engine’s paths stay in its plugin: what two share belongs in src/kit or collections/.',
    ...{ ...outsiders, ...environment },
  }),
  refuse('plugins/*', {
    '^(#|\\.\\./)': 'The list names plugins and their options: what they do belongs in them.',
    '^\\./[^/]+/(?!index\\.ts$)':
      'The list opens a plugin by its door: what it needs from inside belongs in its index.ts.',
  }),
  refuse('src/config/**', {
    '^(#(?!config/)|\\.\\./)':
      'Settings come before the platform: what puts it together belongs in src/createConfig.ts.',
  }),
  refuse('src/database/**', {
    '^(#(?!database/|config/)|\\.\\./(?!migrations/index\\.ts$))':
      'src/database holds engines alone: the rest belongs beside src/payload.config.ts.',
  }),
  ...keepWithin(
    'src/seed',
    'The demonstration is told what to fill: what starts it belongs in src/server.',
    { '^#': 'The demonstration writes through Payload alone: its rules belong in plugins/.' },
  ),
  refuse('src/client/**', {
    '^(#(?!client/)|\\.\\./|(payload|next)($|/)|@payloadcms/)':
      'The client knows the API’s description alone: more belongs in the frontend that uses it.',
  }),
  refuse('src/app/**', {
    '^#': 'Payload’s pages are as Payload makes them: our own belong in plugins/<name>/admin.',
  }),
  ...keepWithin(
    'src/app/(site)',
    'The site’s pages stay in their folder: what they need of the newsroom belongs in /v1.',
    {
      '^(#(?!client/)|payload($|/)|@payloadcms/|@payload-config$)':
        'The reader site lives on the content API alone: use src/client.',
    },
  ),
  refuse('src/build/**', {
    '^(#|\\.\\./(?!\\.\\./\\.server/start\\.js$))':
      'What puts the server together runs before it: it stands on Node and esbuild alone.',
  }),
  ...keepWithin(
    'src/management',
    'What all of the management API has in common stands alone: src/createConfig.ts puts it in place.',
    {
      '^#(server|client|config)/':
        'The management API is the configuration’s: what answers requests of readers belongs in src/server.',
      ...plugins,
    },
  ),
  refuse('src/server/**', {
    '^(#(plugins|collections)/|\\.\\./(\\.\\./|app/))':
      'The server knows no plugin by name: plugins bring their routes through kit/extendConfig.',
  }),
  refuse('src/*', {
    '^(#server/|\\./(server|app)/)':
      'The configuration comes before the server: what answers requests belongs in src/server.',
    '^(#plugins/(?!index\\.ts$)|\\.\\./)':
      'The platform knows the list of plugins, none of them by name: see plugins/index.ts.',
  }),
]
