// The newsroom's pictures: stored once, cut to the sizes that pages need.
import { join } from 'node:path'
import type { CollectionConfig, Plugin, UploadConfig } from 'payload'
import { images } from '#collections/images.ts'
import { imageUses } from '#collections/imageUses.ts'
import { renditions } from '#collections/renditions.ts'
import { addCollection, addHooks } from '#kit/extendConfig.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { developPicture } from './hooks/developPicture.ts'
import { forgetUses } from './hooks/forgetUses.ts'
import { keepFindings } from './hooks/keepFindings.ts'
import { leaveUsesAlone } from './hooks/leaveUsesAlone.ts'

export type ImagesOptions = {
  /**
   * Switches rules off; the collection stays.
   * @default true
   */
  enabled?: boolean
  /**
   * The folder that uploads go to, absolute or below the working directory.
   * @default './media'
   */
  folder?: string
  /**
   * Whose clock cameras show that say no zone.
   * @default 'UTC'
   */
  timeZone?: string
}

const storedIn = (collection: CollectionConfig, staticDir: string): CollectionConfig => ({
  ...collection,
  upload: { ...(collection.upload as UploadConfig), staticDir },
})

export const imagesPlugin =
  ({ enabled = true, folder = './media', timeZone = 'UTC' }: ImagesOptions = {}): Plugin =>
  (given) => {
    const stored = [storedIn(images, folder), storedIn(renditions, join(folder, 'renditions'))]
    const config = [...stored, imageUses].reduce(addCollection, given)
    if (!enabled) return config
    return addHooks(config, 'images', {
      beforeOperation: [developPicture(timeZone)],
      beforeValidate: [normalizeText],
      beforeChange: [keepFindings, leaveUsesAlone],
      afterChange: [invalidateDocument],
      beforeDelete: [forgetUses],
      afterDelete: [invalidateDocument],
    })
  }
