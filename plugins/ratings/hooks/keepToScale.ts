import type { CollectionBeforeValidateHook } from 'payload'
import { OffTheScale } from '../errors.ts'
import type { RatingsSettings } from '../settings.ts'

/** Takes whole stars from one to the newsroom’s best. @throws OffTheScale */
export const keepToScale =
  ({ best }: RatingsSettings): CollectionBeforeValidateHook =>
  ({ data }) => {
    const value: unknown = data?.value
    if (typeof value === 'number' && value > best) {
      throw new OffTheScale({ message: `Give 1 to ${best} stars.`, path: 'value' })
    }
    return data
  }
