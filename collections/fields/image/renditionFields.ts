import type { Field } from 'payload'
import { isStaff } from '../../access/isStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { crops } from './crops.ts'
import type { RenditionName } from './renditionNames.ts'

/** A file that a picture is cut to; `url` begins with a slash, `filesize` counts bytes. */
export type Rendition = {
  name: RenditionName
  url: string
  width: number
  height: number
  mimeType: string
  filesize: number
}

const byPlatform = { create: nobody, update: nobody }

/** How a picture is cut, how far its renditions are, and what there is of them: `Rendition[]`. */
export const renditionFields: Field[] = [
  crops,
  {
    name: 'renditionState',
    type: 'select',
    defaultValue: 'pending',
    index: true,
    options: ['pending', 'ready', 'failed'],
    access: { ...byPlatform, read: isStaff },
    admin: { hidden: true },
  },
  { name: 'renditions', type: 'json', access: byPlatform, admin: { hidden: true } },
]
