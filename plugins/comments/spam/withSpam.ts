import type { Config, TaskConfig } from 'payload'
import { addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { tellAkismet } from './akismet/tellAkismet.ts'
import { learnSpam } from './classifier/learnSpam.ts'
import { commentForm } from './form/formRoute.ts'
import { followVerdict } from './followVerdict.ts'
import { keepSettings, type SpamOptions } from './settings.ts'

/** What is learned, and told, after moderators' verdicts. */
export const spamJobs = [learnSpam, tellAkismet] as TaskConfig[]

/** What keeps machines and abuse out: the form's checks, services to ask, and what was learned. */
export const withSpam =
  (options: SpamOptions) =>
  (given: Config): Config => {
    const config = keepSettings(given, options)
    const watched = addHooks(config, 'comments', { afterChange: [followVerdict] })
    return addDeliveryRoute(watched, commentForm)
  }
