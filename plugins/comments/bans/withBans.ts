import type { Config } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { settleBan } from './settleBan.ts'

/** Bans of writers, e-mail domains and networks, as moderators type them. */
export const withBans = (config: Config): Config =>
  addHooks(config, 'comment-bans', { beforeValidate: [settleBan] })
