import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { repeatBusy } from '../../../../management/repeatBusy.ts'

const start = () => getPayload({ config })

export const GET = REST_GET(config)
export const POST = repeatBusy(start, REST_POST(config))
export const DELETE = repeatBusy(start, REST_DELETE(config))
export const PATCH = repeatBusy(start, REST_PATCH(config))
export const PUT = repeatBusy(start, REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
