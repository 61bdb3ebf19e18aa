// What plugins look at in a story before it goes out: faults that an editor may pass over, and rules
// that nobody does. The desk asks.
import type { Config, PayloadRequest } from 'payload'
import type { Said } from '#collections/fields/words.ts'
import { appendCustom } from './extendConfig.ts'

/** Answers what is wrong with a story, each in a few words without a full stop; nothing where all is well. */
export type PublicationCheck = (story: object, req: PayloadRequest) => Promise<Said[]>

/** Throws the refusal of a story that may not go out as it stands. */
export type PublicationRule = (story: object, req: PayloadRequest) => unknown

type Custom = Pick<Config, 'custom'>

const checksOf = ({ custom }: Custom): PublicationCheck[] => custom?.publicationChecks ?? []

const rulesOf = ({ custom }: Custom): PublicationRule[] => custom?.publicationRules ?? []

/** Adds a look at every story that is about to go out. */
export const addPublicationCheck = (config: Config, check: PublicationCheck) =>
  appendCustom(config, 'publicationChecks', check)

/** Adds a rule that is asked when a story is scheduled; publishing asks the plugin's own hooks. */
export const addPublicationRule = (config: Config, rule: PublicationRule) =>
  appendCustom(config, 'publicationRules', rule)

/** What all plugins find wrong with a story. */
export const findFaults: PublicationCheck = async (story, req) => {
  const checks = checksOf(req.payload.config)
  return (await Promise.all(checks.map((check) => check(story, req)))).flat()
}

/** Asks all rules. @throws the first refusal */
export const askPublicationRules = async (story: object, req: PayloadRequest) => {
  for (const rule of rulesOf(req.payload.config)) await rule(story, req)
}
