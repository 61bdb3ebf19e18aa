import type { AccessArgs } from 'payload'
import { isEditor } from './isEditor.ts'
import { visitorsOwn } from './visitorsOwn.ts'

/** Seeing and removing a rating: its visitor, and editors. Nobody changes another's stars. */
export const ownRatingOrEditor = (args: AccessArgs) => isEditor(args) || visitorsOwn(args)
