import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { refuseMalformed } from '../../../../management/refuseMalformed.ts'

export const POST = refuseMalformed(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
