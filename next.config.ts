import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` looks at the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The product brings its own server, which gives images their sizes at upload.
  images: { unoptimized: true },
}

export default withPayload(config, { devBundleServerPackages: false })
