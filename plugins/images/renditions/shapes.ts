// What a picture is cut to. Formats and their settings were chosen by measuring: docs/decisions/0028.
import type { RenditionName } from '#collections/fields/image/renditionNames.ts'

export type Format = 'avif' | 'jpeg'

export type Shape = {
  /** Pixels; a picture that has fewer is cut smaller, in the same shape. */
  width: number
  height: number
  /** Keeps the picture's own shape, inside width × height. @default false */
  isUncut?: boolean
  /** Further widths of the same cut. @default none */
  alsoWide?: number[]
  formats: Format[]
}

const both: Format[] = ['avif', 'jpeg']

/** By use. Sites that fetch a card for social networks do not all read AVIF. */
export const shapes: Record<RenditionName, Shape> = {
  thumbnail: { width: 320, height: 240, formats: both },
  card: { width: 800, height: 600, formats: both },
  square: { width: 800, height: 800, formats: both },
  wide: { width: 1280, height: 720, formats: both },
  hero: { width: 2000, height: 2000, isUncut: true, alsoWide: [1000], formats: both },
  social: { width: 1200, height: 630, formats: ['jpeg'] },
}
