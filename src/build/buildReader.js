// The site's own script, in one file among those that Next serves as they are.
import { rm } from 'node:fs/promises'
import { buildOnce } from './buildOnce.js'

const bundle = async () => {
  const { build, stop } = await import('esbuild')
  await rm('public', { recursive: true, force: true })
  await build({
    entryPoints: ['src/app/(site)/reader/index.ts'],
    outdir: 'public',
    entryNames: 'reader-[hash]',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['production'],
    minify: true,
    logLevel: 'error',
  })
  // Its helper process would stay for as long as the server.
  await stop()
}

/** Puts the script together, unless that was done of these same sources. */
export const buildReader = () => buildOnce({ stamp: 'public/.sources', build: bundle })
