// The database of newsrooms that outgrow one machine.
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { withBoundedLists } from './boundedLists/boundedLists.ts'

// What speaks MongoDB's protocol without being MongoDB lacks transactions and some operators.
const documentdb = {
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
  disableIndexHints: true,
  ensureIndexes: true,
} as const

/** Payload's MongoDB adapter; transactions where `url` names a replica set. */
export const mongodb = (url: string, compatibility?: 'documentdb') => {
  if (compatibility !== 'documentdb') return mongooseAdapter({ url })
  const adapter = mongooseAdapter({ url, ...documentdb })
  return {
    ...adapter,
    init: (args: Parameters<typeof adapter.init>[0]) => withBoundedLists(adapter.init(args)),
  }
}
