import type { ArrayField, Field, NumberField } from 'payload'
import { nobody } from '../../access/nobody.ts'

export const renditionNames = ['thumbnail', 'card', 'square', 'wide', 'hero', 'social'] as const

const share = (name: string): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 0,
  max: 100,
})

// In percent of the picture, so that they hold whatever its size.
const crops: ArrayField = {
  name: 'crops',
  type: 'array',
  maxRows: renditionNames.length,
  label: { en: 'Crops', vi: 'Khung cắt' },
  fields: [
    { name: 'rendition', type: 'select', required: true, options: [...renditionNames] },
    ...['left', 'top', 'width', 'height'].map(share),
  ],
}

const byPlatform = { create: nobody, update: nobody }

/**
 * Where an editor wants a rendition cut otherwise than by the focal point; how far the renditions
 * are, and what there is of them, as the content API shows it.
 */
export const renditionFields: Field[] = [
  crops,
  {
    name: 'renditionState',
    type: 'select',
    defaultValue: 'pending',
    index: true,
    options: ['pending', 'ready', 'failed'],
    access: byPlatform,
    admin: { hidden: true },
  },
  { name: 'renditions', type: 'json', access: byPlatform, admin: { hidden: true } },
]
