import type { PayloadRequest } from 'payload'
import { publicVersionOf } from '#kit/publicVersion.ts'
import { engineOf } from './engines/engineOf.ts'
import { toEntry } from './entry.ts'

/** Makes the index say of one story what readers see of it: its public version, or nothing. */
export const indexAsItStands = async (req: PayloadRequest, id: string) => {
  const engine = engineOf(req.payload)
  const { story, isPublic } = await publicVersionOf(req, id)
  if (!story || !isPublic) return engine.remove(req, id)
  return engine.put(req, toEntry(story, req.payload.config))
}
