import type { CollectionConfig, Field, Plugin } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'

const names = ['prefix', '_objectKey']

const forNewsroom = (field: Field): Field =>
  'name' in field && names.includes(field.name)
    ? ({ ...field, access: { read: isStaff } } as Field)
    : field

const hideFields = (collection: CollectionConfig): CollectionConfig =>
  collection.upload ? { ...collection, fields: collection.fields.map(forNewsroom) } : collection

/** Keeps from readers where in the store an upload is: behind the plugin that adds these fields. */
export const hideStoreFields: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(hideFields),
})
