// The API's description as pages to read: Swagger UI, from this host alone.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Router } from 'express'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import type { CachedAnswer } from '#kit/keptAnswers.ts'
import { dataHeaderList } from './dataHeaders.ts'
import { encode } from './encode.ts'
import { sendAnswer } from './sendAnswer.ts'

const require = createRequire(import.meta.url)
const manifest = require.resolve('swagger-ui-dist/package.json')
const { version } = require(manifest) as { version: string }

const path = '/v1/docs'
const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const
type File = (typeof files)[number]
const addressOf = (file: File) => `${path}/${version}/${file}`

// Without `validatorUrl` it would show the description to a service outside.
const script = `SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  docExpansion: 'list',
  validatorUrl: 'none',
})`

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Masthead delivery API</title>
<link rel="icon" href="${addressOf('favicon-32x32.png')}">
<link rel="stylesheet" href="${addressOf('swagger-ui.css')}">
</head>
<body>
<div id="docs"></div>
<script src="${addressOf('swagger-ui-bundle.js')}"></script>
<script>${script}</script>
</body>
</html>
`

const scriptHash = createHash('sha256').update(script).digest('base64')

// The viewer sets styles of its own; scripts are those of the page alone.
const policy = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  `script-src 'self' 'sha256-${scriptHash}'`,
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';')

/** `GET /v1/docs`: a page that shows `/v1/openapi.json`, to read and to try. */
export const docsRoute = defineRoute({
  method: 'get',
  path,
  summary: 'This API, to read',
  request: {},
  responses: { 200: z.string() },
  mediaType: 'text/html',
  cache: { maxAge: 300, staleWhileRevalidate: 3600 },
  handle: async () => ({ body: page, headers: { 'Content-Security-Policy': policy } }),
})

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
}

const typeOf = (file: string) => types[file.split('.').at(-1) as keyof typeof types]

// The version in their addresses lets browsers keep them for good.
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }

const readFileAnswer = async (file: File): Promise<CachedAnswer> => {
  const headers = Object.entries({ ...dataHeaderList, ...forGood }).flat()
  const body = await readFile(join(dirname(manifest), file))
  const envelope = { headers, contentType: typeOf(file), isKept: true }
  return { route: addressOf(file), status: 200, encodings: await encode(body, envelope) }
}

/** What the page loads, read and compressed when somebody first asks for it. */
export const docsFiles = () => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const file of files) {
    let answer: CachedAnswer | undefined
    router.get(addressOf(file), async (request, response) =>
      sendAnswer(request, response, { answer: (answer ??= await readFileAnswer(file)) }),
    )
  }
  return router
}
