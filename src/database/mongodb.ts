// The database of newsrooms that outgrow one machine.
import { mongooseAdapter } from '@payloadcms/db-mongodb'

// What speaks MongoDB's protocol without being MongoDB lacks transactions and some operators.
const documentdb = {
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
  disableIndexHints: true,
  ensureIndexes: true,
} as const

/** Payload's MongoDB adapter; transactions where `url` names a replica set. */
export const mongodb = (url: string, compatibility?: 'documentdb') =>
  mongooseAdapter({ url, ...(compatibility === 'documentdb' ? documentdb : {}) })
