// Payload deletes a picture's file before it looks at the rest of a change, which may be refused or
// fail. Until it is known to be stored, the file has a second name, in a folder beside the others.
import { link, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PayloadRequest } from 'payload'

type Place = { folder: string; filename: string }

/** Where the pictures' files lie; nothing, where an object store keeps them. */
export const folderOf = ({ payload }: PayloadRequest) => {
  const { disableLocalStorage, staticDir } = payload.collections.images.config.upload
  return disableLocalStorage ? undefined : staticDir
}

// A name may come out of an address.
const pathOf = ({ folder, filename }: Place) => join(folder, basename(filename))
const asideOf = ({ folder, filename }: Place) => join(folder, 'aside', basename(filename))

const isOneOf = (error: unknown, codes: string[]) =>
  codes.includes((error as { code: string }).code)

// There already, or there no more: both are as they should be.
const linkAnew = async (from: string, to: string) => {
  await mkdir(dirname(to), { recursive: true })
  await link(from, to).catch((error: unknown) => {
    if (!isOneOf(error, ['EEXIST', 'ENOENT'])) throw error
  })
}

/** Gives the file its second name. Doing it twice changes nothing. */
export const setAside = (place: Place) => linkAnew(pathOf(place), asideOf(place))

/** Puts the file back where it was deleted for a change that was not stored. */
export const bringBack = (place: Place) => linkAnew(asideOf(place), pathOf(place))

/** Deletes a file that came with a change that was not stored. */
export const discard = (place: Place) => rm(pathOf(place), { force: true })

/** Takes the second name away. */
export const letGo = (place: Place) => rm(asideOf(place), { force: true })
