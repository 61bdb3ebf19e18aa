// Relations inside a body. Each is a whole document only where it exists and the public may read it;
// else it is an id, or null.
import type { Image } from './toFigure.ts'

export type Story = { id: string; headline: string; slug: string }

const isDocument = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The picture of a relation, where it is one. */
export const pictureOf = (value: unknown): Image | undefined =>
  isDocument(value) && typeof value.url === 'string' && typeof value.alt === 'string'
    ? (value as unknown as Image)
    : undefined

/** The story of a relation, where the public may read it. */
export const storyOf = (value: unknown): Story | undefined =>
  isDocument(value) && typeof value.slug === 'string' && typeof value.headline === 'string'
    ? (value as unknown as Story)
    : undefined
