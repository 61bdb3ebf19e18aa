// The newsroom's pictures: stored once, cut to the sizes that pages need.
import { join } from 'node:path'
import type { CollectionConfig, Config, Plugin, UploadConfig } from 'payload'
import { images } from '#collections/images.ts'
import { imageUses } from '#collections/imageUses.ts'
import { renditions } from '#collections/renditions.ts'
import {
  addCollection,
  addCollectionEndpoint,
  addDeliveryRoute,
  addFields,
  addHooks,
} from '#kit/extendConfig.ts'
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
import {
  restoreUnstored,
  forgetDeleted,
  forgetReplaced,
  keepDeleted,
  keepReplaced,
} from './originals/keepUntilStored.ts'
import { withRenditions } from './renditions/withRenditions.ts'
import { readImage } from './routes/readImage.ts'
import { findUses } from './uses/findUses.ts'
import { refuseUsed } from './uses/refuseUsed.ts'

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
  /**
   * Whose clock cameras show that say no zone.
   * @default 'UTC'
   */
  timeZone?: string
}

// A file comes with its request: by a name alone, without a receipt, none is looked for.
const storedIn = (collection: CollectionConfig, staticDir: string): CollectionConfig => ({
  ...collection,
  upload: {
    ...(collection.upload as UploadConfig),
    staticDir,
    requiresClientUploadReceipt: true,
  },
})

// Ahead of the words: a second copy needs none.
const withCopyNotice = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...secondCopy, ...collection.fields],
})

const withSchema = (given: Config, folder: string): Config => {
  const stored = [
    storedIn(withCopyNotice(images), folder),
    storedIn(renditions, join(folder, 'renditions')),
    imageUses,
  ]
  return addFields(stored.reduce(addCollection, given), 'images', imageNotes)
}

const endpoints = [
  aboutImage('uses', findUses),
  aboutImage('alike', async (req, image) => ({ docs: await findAlike(req, image) })),
  findExpiring,
]

type Settings = { siteUrl: string; timeZone: string }

const withRules = (given: Config, { siteUrl, timeZone }: Settings): Config => {
  const developing = addHooks(given, 'images', { beforeOperation: [developPicture(timeZone)] })
  // Behind the developing: files are called by what is stored.
  const cutting = withRenditions(developing, { enabled: true })
  const asked = endpoints.reduce(
    (config, endpoint) => addCollectionEndpoint(config, 'images', endpoint),
    addDeliveryRoute(cutting, readImage({ siteUrl })),
  )
  return addHooks(addPublicationCheck(asked, checkPictures(timeZone)), 'images', {
    beforeOperation: [keepReplaced],
    beforeValidate: [normalizeText, restoreUnstored],
    beforeChange: [keepFindings, leaveUsesAlone],
    afterChange: [invalidateDocument, forgetReplaced],
    beforeDelete: [refuseUsed, keepDeleted],
    afterDelete: [invalidateDocument, forgetDeleted],
  })
}

export const imagesPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    folder = './media',
    timeZone = 'UTC',
  }: ImagesOptions = {}): Plugin =>
  (given) => {
    const stored = withSchema(given, folder)
    const config = enabled
      ? withRules(stored, { siteUrl, timeZone })
      : withRenditions(stored, { enabled })
    return addHooks(config, 'images', { beforeDelete: [forgetUses] })
  }
