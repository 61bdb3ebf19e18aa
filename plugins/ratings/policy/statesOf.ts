// Whether stories take ratings: one answer for the rule and for what readers are told.
import type { DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { isSetAround, readSections, type Sections } from '#kit/sectionsAround.ts'

export type RatingState = 'open' | 'closed'

type Article = DataFromCollectionSlug<'articles'>

/** What a story says of itself. */
export type Story = Partial<Pick<Article, 'ratingPolicy' | 'section'>>

const rule = 'closesRatings'

const isBySection = ({ ratingPolicy }: Story) =>
  ratingPolicy !== 'open' && ratingPolicy !== 'closed'

/**
 * The state of each story, in their order: its own policy, or `bySection` that of the nearest section
 * around it that closes ratings.
 */
export const statesOf = async (
  payload: Payload,
  stories: Story[],
  req?: PayloadRequest,
): Promise<RatingState[]> => {
  const isAsked = stories.some(isBySection)
  const sections: Sections = isAsked ? await readSections(payload, rule, req) : new Map()
  return stories.map((story) => {
    const isClosed = isBySection(story)
      ? isSetAround(sections, { section: story.section, rule })
      : story.ratingPolicy === 'closed'
    return isClosed ? 'closed' : 'open'
  })
}
