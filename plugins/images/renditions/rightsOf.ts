import type { Image } from './plan.ts'

/** Whose picture it is, as EXIF, for every file that is cut from it: of all that a camera writes, this stays. */
export const rightsOf = ({ credit, copyright }: Image) => ({
  IFD0: {
    ...(credit ? { Artist: credit } : {}),
    ...(copyright ? { Copyright: copyright } : {}),
  },
})
