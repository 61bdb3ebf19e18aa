import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const unlisted = [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` looks at the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Pictures come with their renditions.
  images: { unoptimized: true },
  // Whoever finds a preview's address must not pass it on to a search engine.
  headers: async () => [{ source: '/preview/:path*', headers: unlisted }],
}

export default withPayload(config, { devBundleServerPackages: false })
