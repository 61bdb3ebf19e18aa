import type { Config, UIField } from 'payload'
import {
  addCatchUp,
  addCollectionEndpoint,
  addFields,
  addHooks,
  addJob,
  addQueue,
} from '#kit/extendConfig.ts'
import { cutAgain } from './endpoints/cutAgain.ts'
import { serveFile } from './endpoints/serveFile.ts'
import { keepOriginal } from './hooks/keepOriginal.ts'
import { markDue } from './hooks/markDue.ts'
import { nameByContent } from './hooks/nameByContent.ts'
import { orderRemoval, orderRenditions } from './hooks/orderRenditions.ts'
import { refuseOrphans } from './hooks/refuseOrphans.ts'
import { hurry } from './hurry.ts'
import { makeRenditions } from './makeRenditions.ts'
import { queue, queueForgotten } from './queue.ts'

const panel: UIField = {
  name: 'renditionsPanel',
  type: 'ui',
  label: { en: 'Renditions', vi: 'Các bản cắt' },
  admin: {
    components: { Field: '/plugins/images/renditions/admin/Renditions.tsx#Renditions' },
    disableListColumn: true,
  },
}

const withFiles = (config: Config, collection: 'images' | 'renditions') =>
  serveFile(collection).reduce(
    (given, endpoint) => addCollectionEndpoint(given, collection, endpoint),
    config,
  )

/** Cuts pictures for their uses, off the request, and serves what was cut. */
export const withRenditions = (given: Config, { enabled }: { enabled: boolean }): Config => {
  // One at a time: what is taken and not begun would be nobody else's, and be lost for a while in a crash.
  const withJob = addQueue(addJob(given, makeRenditions), { name: queue, atOnce: 1 })
  const config = addFields(withJob, 'images', [panel])
  if (!enabled) return config
  const withStart = addCatchUp(config, async (payload) => {
    await queueForgotten(payload)
    hurry(payload)
  })
  const guarded = addHooks(withStart, 'renditions', { beforeChange: [refuseOrphans] })
  const served = withFiles(withFiles(guarded, 'images'), 'renditions')
  return addHooks(addCollectionEndpoint(served, 'images', cutAgain), 'images', {
    beforeOperation: [keepOriginal, nameByContent],
    beforeChange: [markDue],
    afterChange: [orderRenditions],
    afterDelete: [orderRemoval],
  })
}
