import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const unlisted = [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }]

const lasting = 'public, max-age=31536000, immutable'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` looks at the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Pictures come with their renditions.
  images: { unoptimized: true },
  // Bundled, it finds none of Node's own modules and says so on the console.
  serverExternalPackages: ['exifr'],
  // Whoever finds a preview's address must not pass it on to a search engine.
  headers: async () => [
    { source: '/preview/:path*', headers: unlisted },
    // Its name says which of them it is.
    { source: '/reader-:hash.js', headers: [{ key: 'Cache-Control', value: lasting }] },
  ],
}

const whole = withPayload(config, { devBundleServerPackages: false })

// Payload asks every reader's browser for its colours, so that caches keep each file and page twice:
// the panel alone goes by them.
const ofThePanel = async () =>
  (await whole.headers!()).map((rule) =>
    rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
  )

export default { ...whole, headers: ofThePanel }
