import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Where a rating came from, and whether it is held, are the platform’s: nobody gives them along, and
 * what was read before another has changed them is not written back.
 */
export const leaveMarksAlone: CollectionBeforeChangeHook = ({ data }) => {
  const { isHeld: _held, origin: _origin, ...given } = data
  return given
}
