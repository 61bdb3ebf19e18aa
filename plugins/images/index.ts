// The newsroom's pictures: stored once, cut to the sizes that pages need.
import { join } from 'node:path'
import type { CollectionConfig, Plugin, UploadConfig } from 'payload'
import { images } from '#collections/images.ts'
import { imageUses } from '#collections/imageUses.ts'
import { renditions } from '#collections/renditions.ts'
import { addCollection, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { addPlaceholder } from './hooks/addPlaceholder.ts'
import { forgetUses } from './hooks/forgetUses.ts'
import { leaveUsesAlone } from './hooks/leaveUsesAlone.ts'
import { withRenditions } from './renditions/withRenditions.ts'
import { readImage } from './routes/readImage.ts'

export type ImagesOptions = {
  /**
   * Switches rules off; the collection stays.
   * @default true
   */
  enabled?: boolean
  /**
   * The address that pictures' addresses begin with, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The folder that uploads go to, absolute or below the working directory.
   * @default './media'
   */
  folder?: string
}

const storedIn = (collection: CollectionConfig, staticDir: string): CollectionConfig => ({
  ...collection,
  upload: { ...(collection.upload as UploadConfig), staticDir },
})

export const imagesPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    folder = './media',
  }: ImagesOptions = {}): Plugin =>
  (given) => {
    const stored = [storedIn(images, folder), storedIn(renditions, join(folder, 'renditions'))]
    const config = [...stored, imageUses].reduce(addCollection, given)
    const working = withRenditions(config, { enabled })
    if (!enabled) return working
    const delivering = addDeliveryRoute(working, readImage({ siteUrl }))
    return addHooks(delivering, 'images', {
      beforeValidate: [normalizeText],
      beforeChange: [addPlaceholder, leaveUsesAlone],
      afterChange: [invalidateDocument],
      beforeDelete: [forgetUses],
      afterDelete: [invalidateDocument],
    })
  }
