import type { Payload } from 'payload'
import { engineOf } from '../engines/engineOf.ts'
import { reindex } from './reindex.ts'

/** At a start: a newsroom that has stories but no index yet gets one. */
export const fillEmptyIndex = async (payload: Payload) => {
  const [first] = await engineOf(payload).list(payload, '', 1)
  if (!first) await reindex(payload)
}
