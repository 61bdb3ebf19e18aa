// Whether stories take ratings: one answer for the rule and for what readers are told.
import type { DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'

export type RatingState = 'open' | 'closed'

type Article = DataFromCollectionSlug<'articles'>
type Section = Pick<DataFromCollectionSlug<'sections'>, 'closesRatings' | 'parent'>

/** What a story says of itself. */
export type Story = Partial<Pick<Article, 'ratingPolicy' | 'section'>>

// All sections at once: a newsroom has dozens, and each may stand inside another.
const readSections = async (payload: Payload, req?: PayloadRequest) => {
  const { docs } = await payload.find({
    collection: 'sections',
    depth: 0,
    pagination: false,
    select: { closesRatings: true, parent: true },
    req,
  })
  return new Map<string, Section>(docs.map((section) => [section.id, section]))
}

const isClosedIn = (sections: Map<string, Section>, { section }: Story) => {
  let above = section ? sections.get(idOf(section)) : undefined
  for (let level = 0; above && level < sections.size; level++) {
    if (above.closesRatings) return true
    above = above.parent ? sections.get(idOf(above.parent)) : undefined
  }
  return false
}

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
  const sections = stories.some(isBySection) ? await readSections(payload, req) : new Map()
  return stories.map((story) => {
    const isClosed = isBySection(story)
      ? isClosedIn(sections, story)
      : story.ratingPolicy === 'closed'
    return isClosed ? 'closed' : 'open'
  })
}
