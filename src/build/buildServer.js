// The server in a few files: to look up, read and translate some thousand takes seconds of each start.
import { readFile, rm } from 'node:fs/promises'
import { relative } from 'node:path'
import { buildOnce } from './buildOnce.js'

const outdir = '.server'

// With parts that are no JavaScript, with files beside them, or loaded by Next as well.
const external = ['sharp', 'libsql', '@libsql/*', 'next', 'drizzle-kit', 'esbuild', 'pino-pretty']

// A source that asks where it is means its own place, not the bundle's.
const keepPlaces = {
  name: 'keep-places',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup: (bundle) =>
    bundle.onLoad({ filter: /\/(src|plugins|collections)\/.*\.tsx?$/ }, async ({ path }) => {
      if (path.includes('/node_modules/')) return undefined
      const source = await readFile(path, 'utf8')
      const place = JSON.stringify(relative(outdir, path))
      const contents = source.replaceAll(
        'import.meta.url',
        `new URL(${place}, import.meta.url).href`,
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    }),
}

// What packages of the older kind expect to find, in modules of the newer.
const banner = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
const { filename: __filename, dirname: __dirname } = import.meta`

const bundle = async () => {
  const { build, stop } = await import('esbuild')
  await rm(outdir, { recursive: true, force: true })
  await build({
    entryPoints: ['src/server/start.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    loader: { '.css': 'empty', '.svg': 'empty' },
    plugins: [keepPlaces],
    banner: { js: banner },
    minifyWhitespace: true,
    jsx: 'automatic',
    logLevel: 'error',
  })
  // Its helper process would stay for as long as the server.
  await stop()
}

/** Puts the server together in `.server`, unless that was done of these same sources. */
export const buildServer = () => buildOnce({ stamp: `${outdir}/sources`, build: bundle })
