import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { FrontPageExists } from '../errors.ts'

const collection = 'front-pages' as const

const isThere = async (key: string, own: string | undefined, req: PayloadRequest) => {
  const others = own ? [{ id: { not_equals: own } }] : []
  const where = { and: [{ key: { equals: key } }, ...others] }
  return (await req.payload.count({ collection, where, req })).totalDocs > 0
}

const nameOf = async (section: string, req: PayloadRequest) => {
  const found = await req.payload.findByID({
    collection: 'sections',
    id: section,
    depth: 0,
    disableErrors: true,
    req,
  })
  return found?.name
}

/** Keys a page by what it is the front page of: there is one for the site, one for a section. */
export const namePage: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const section = data?.section === undefined ? originalDoc?.section : data.section
  const key = section ? idOf(section) : 'site'
  if (await isThere(key, originalDoc?.id, req)) throw new FrontPageExists({ path: 'section' })
  const title = section ? await nameOf(key, req) : 'site'
  return { ...data, key, title }
}
