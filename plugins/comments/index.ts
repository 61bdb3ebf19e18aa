// Readers' comments, and the gate that each of them passes on its way to the public.
import type { Config, Plugin } from 'payload'
import type { ModerationPhase } from '#kit/moderation.ts'
import { withDeskView } from './admin/desk/withDeskView.ts'
import { withActs } from './acts/withActs.ts'
import { withDeskApi } from './desk/withDeskApi.ts'
import { phases as defaultPhases } from './phases/index.ts'
import { withSchema } from './withSchema.ts'
import { withThreads } from './withThreads.ts'

export type CommentsOptions = {
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
}

export const commentsPlugin =
  ({ enabled = true, phases = (defaults) => defaults }: CommentsOptions = {}): Plugin =>
  (given) => {
    const parts: ((config: Config) => Config)[] = [
      withThreads(phases(defaultPhases)),
      withActs,
      withDeskApi,
      withDeskView,
    ]
    return (enabled ? parts : []).reduce((config, part) => part(config), withSchema(given))
  }
