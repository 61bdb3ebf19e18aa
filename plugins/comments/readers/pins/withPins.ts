import type { Config } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { checkPin, limitPins } from './checkPin.ts'

/** Moderators pin comments above the others. */
export const withPins = (given: Config): Config =>
  addHooks(given, 'comments', { beforeChange: [checkPin], afterChange: [limitPins] })
