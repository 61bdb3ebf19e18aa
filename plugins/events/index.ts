// What happens to stories, told to readers as it happens.
import type { Config, Plugin } from 'payload'
import { addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { addFigure } from '#kit/figures.ts'
import { noteStanding } from './hooks/noteStanding.ts'
import { tellComment } from './hooks/tellComment.ts'
import { tellAct, tellRating, tellWithdrawnRating } from './hooks/tellRating.ts'
import { hideDeleted, tellStory } from './hooks/tellStory.ts'
import type { Settings } from './hub.ts'
import { readersFigure } from './readersFigure.ts'
import { streamEvents } from './routes/streamEvents.ts'

export type EventsOptions = Partial<Settings> & {
  /**
   * Switches hooks and route off.
   * @default true
   */
  enabled?: boolean
}

const usual: Settings = { beat: 20_000, kept: 500, mostReaders: 5_000, mostFromOne: 500 }

const withHooks = (given: Config) => {
  const ofStories = addHooks(given, 'articles', {
    beforeChange: [noteStanding],
    afterChange: [tellStory],
    afterDelete: [hideDeleted],
  })
  const ofComments = addHooks(ofStories, 'comments', { afterChange: [tellComment] })
  const ofRatings = addHooks(ofComments, 'ratings', {
    afterChange: [tellRating],
    afterDelete: [tellWithdrawnRating],
  })
  return addHooks(ofRatings, 'rating-acts', { afterChange: [tellAct] })
}

export const eventsPlugin =
  ({ enabled = true, ...options }: EventsOptions = {}): Plugin =>
  (given) => {
    if (!enabled) return { ...given }
    const withRoute = addDeliveryRoute(withHooks(given), streamEvents({ ...usual, ...options }))
    return addFigure(withRoute, readersFigure)
  }
