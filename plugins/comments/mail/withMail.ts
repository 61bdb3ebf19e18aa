import type { Config, TaskConfig } from 'payload'
import { addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { forgetAnnounced } from './announce.ts'
import { announceApproved } from './hooks/announceApproved.ts'
import type { LetterSettings } from './letterSettings.ts'
import { mailAnswer } from './mailAnswer.ts'
import { mailAuthors } from './mailAuthors.ts'
import { mailModerators } from './mailModerators.ts'
import { askToUnsubscribe, unsubscribe } from './routes/unsubscribe.ts'

type Settings = LetterSettings & { enabled: boolean }

/** Letters about comments, to moderators, authors and readers. */
export const mailJobs = (settings: Settings) =>
  [mailModerators, mailAuthors, mailAnswer].map((job) => job(settings) as TaskConfig)

/** What makes the letters be written, and stops them. */
export const withMail =
  (settings: LetterSettings) =>
  (given: Config): Config => {
    const hooks = { afterChange: [announceApproved], afterDelete: [forgetAnnounced] }
    const config = addHooks(given, 'comments', hooks)
    return [askToUnsubscribe(settings), unsubscribe(settings)].reduce(addDeliveryRoute, config)
  }
