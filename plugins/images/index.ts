// The newsroom's pictures: stored once, cut to the sizes that pages need.
import { join } from 'node:path'
import type { CollectionConfig, Plugin, UploadConfig } from 'payload'
import { images } from '#collections/images.ts'
import { imageUses } from '#collections/imageUses.ts'
import { renditions } from '#collections/renditions.ts'
import { addCollection, addCollectionEndpoint, addFields, addHooks } from '#kit/extendConfig.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { addPublicationCheck } from '#kit/publicationCheck.ts'
import { aboutImage } from './aboutImage.ts'
import { imageNotes } from './admin/imageNotes.ts'
import { checkPictures } from './checkPictures.ts'
import { findAlike } from './copies/findAlike.ts'
import { secondCopy } from './copies/secondCopy.ts'
import { developPicture } from './hooks/developPicture.ts'
import { forgetUses } from './hooks/forgetUses.ts'
import { keepFindings } from './hooks/keepFindings.ts'
import { leaveUsesAlone } from './hooks/leaveUsesAlone.ts'
import { findExpiring } from './licences/findExpiring.ts'
import { findUses } from './uses/findUses.ts'
import { refuseUsed } from './uses/refuseUsed.ts'

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

// Ahead of the words: a second copy needs none.
const withCopyNotice = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...secondCopy, ...collection.fields],
})

const endpoints = [
  aboutImage('uses', findUses),
  aboutImage('alike', async (req, image) => ({ docs: await findAlike(req, image) })),
  findExpiring,
]

export const imagesPlugin =
  ({ enabled = true, folder = './media', timeZone = 'UTC' }: ImagesOptions = {}): Plugin =>
  (given) => {
    const stored = [
      storedIn(withCopyNotice(images), folder),
      storedIn(renditions, join(folder, 'renditions')),
    ]
    const declared = [...stored, imageUses].reduce(addCollection, given)
    const config = addFields(declared, 'images', imageNotes)
    if (!enabled) return config
    const asked = endpoints.reduce(
      (sum, endpoint) => addCollectionEndpoint(sum, 'images', endpoint),
      config,
    )
    return addHooks(addPublicationCheck(asked, checkPictures(timeZone)), 'images', {
      beforeOperation: [developPicture(timeZone)],
      beforeValidate: [normalizeText],
      beforeChange: [keepFindings, leaveUsesAlone],
      afterChange: [invalidateDocument],
      beforeDelete: [refuseUsed, forgetUses],
      afterDelete: [invalidateDocument],
    })
  }
