// The site's own script, in one file among those that Next serves as they are.
import { buildOnce } from './buildOnce.js'

const bundle = async () => {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: ['src/app/(site)/reader/index.ts'],
    outfile: 'public/reader.js',
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
