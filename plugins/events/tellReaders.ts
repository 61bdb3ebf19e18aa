import type { Payload } from 'payload'
import { tell } from '#kit/otherProcesses.ts'
import { newId, type StoryEvent } from './event.ts'

/** What the processes tell each other. */
export const subjects = { events: 'storyEvents', hidden: 'hiddenStories' } as const

/** Tells the readers of all processes. */
export const tellReaders = (payload: Payload, event: Omit<StoryEvent, 'id'>) =>
  tell(payload, { subject: subjects.events, content: { id: newId(), ...event } })

/** Has all processes forget what happened to a story that readers see no more. */
export const hideStory = (payload: Payload, article: string) =>
  tell(payload, { subject: subjects.hidden, content: article })
