// What plugins look at in a story before it goes out. The desk asks; an editor may go on all the same.
import type { Config, PayloadRequest } from 'payload'
import type { Said } from '#collections/fields/words.ts'

/** Answers what is wrong with a story, each in a few words without a full stop; nothing where all is well. */
export type PublicationCheck = (story: object, req: PayloadRequest) => Promise<Said[]>

const checksOf = ({ custom }: Pick<Config, 'custom'>): PublicationCheck[] =>
  custom?.publicationChecks ?? []

/** Adds a look at every story that is about to go out. */
export const addPublicationCheck = (config: Config, check: PublicationCheck): Config => ({
  ...config,
  custom: { ...config.custom, publicationChecks: [...checksOf(config), check] },
})

/** What all plugins find wrong with a story. */
export const findFaults: PublicationCheck = async (story, req) => {
  const checks = checksOf(req.payload.config)
  return (await Promise.all(checks.map((check) => check(story, req)))).flat()
}
