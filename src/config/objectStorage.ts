import { s3Storage } from '@payloadcms/storage-s3'
import type { Environment } from './env.ts'

// Without one, the store's column would be there only while the store is not used: the schema must
// not depend on the environment.
const inTheRoot = { prefix: '' }

/** Uploads in an S3-compatible store where `S3_BUCKET` is set, else in the media folder. */
export const objectStorage = (env: Environment) =>
  s3Storage({
    enabled: Boolean(env.S3_BUCKET),
    alwaysInsertFields: true,
    bucket: env.S3_BUCKET ?? '',
    collections: { images: inTheRoot, renditions: inTheRoot },
    config: {
      credentials: {
        accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
      },
      endpoint: env.S3_ENDPOINT,
      forcePathStyle: Boolean(env.S3_ENDPOINT),
      region: env.S3_REGION,
    },
  })
