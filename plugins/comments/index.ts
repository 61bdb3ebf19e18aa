// Readers' comments, and the gate that each of them passes on its way to the public.
import type { Language } from '#collections/fields/words.ts'
import type { Config, Plugin } from 'payload'
import { addJob } from '#kit/extendConfig.ts'
import type { ModerationPhase } from '#kit/moderation.ts'
import { addRecount } from '#kit/recount.ts'
import { withDeskView } from './admin/desk/withDeskView.ts'
import { withActs } from './acts/withActs.ts'
import { withDeskApi } from './desk/withDeskApi.ts'
import { withBans } from './bans/withBans.ts'
import { mailJobs, withMail } from './mail/withMail.ts'
import { phases as defaultPhases } from './phases/index.ts'
import { privacyJobs, withPrivacy } from './privacy/withPrivacy.ts'
import { commentRecount } from './proveCount.ts'
import { withLikes } from './readers/likes/withLikes.ts'
import { withPins } from './readers/pins/withPins.ts'
import { withReports } from './readers/reports/withReports.ts'
import type { SpamOptions } from './spam/settings.ts'
import { spamJobs, withSpam } from './spam/withSpam.ts'
import { withSchema } from './withSchema.ts'
import { withThreads } from './withThreads.ts'

export type CommentsOptions = SpamOptions & {
  /**
   * Switches rules and routes off; collections and fields stay.
   * @default true
   */
  enabled?: boolean
  /**
   * The gate: what a new comment passes, in order. Gets the default list, to add to or cut from.
   * @default the list in phases/index.ts
   */
  phases?: (defaults: ModerationPhase[]) => ModerationPhase[]
  /**
   * The address that letters link to, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The language of letters, and of what is put in place of an erased comment.
   * @default 'vi'
   */
  language?: Language
}

export const commentsPlugin =
  ({
    enabled = true,
    phases = (defaults) => defaults,
    siteUrl = 'http://localhost:3000',
    language = 'vi',
    ...spam
  }: CommentsOptions = {}): Plugin =>
  (given) => {
    const letters = { siteUrl, language }
    const jobs = [
      ...mailJobs({ ...letters, enabled }),
      ...privacyJobs({ ...letters, enabled }),
      ...spamJobs,
    ]
    const parts: ((config: Config) => Config)[] = [
      // Their routes have names where those of threads take any id.
      withMail(letters),
      withPrivacy(letters),
      withThreads(phases(defaultPhases)),
      withSpam(spam),
      withBans,
      withLikes,
      withReports,
      withPins,
      withActs,
      withDeskApi,
      withDeskView,
    ]
    const stored = jobs.reduce(addJob, withSchema(given))
    const proven = addRecount(stored, commentRecount)
    return (enabled ? parts : []).reduce((config, part) => part(config), proven)
  }
