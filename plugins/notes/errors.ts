import { defineError } from '#kit/defineError.ts'

export const StoryNotFound = defineError('STORY_NOT_FOUND', 'There is no such story.', 404)
export const PersonNotFound = defineError(
  'PERSON_NOT_FOUND',
  'A note mentions people of the newsroom only.',
  422,
)
export const EmptyNote = defineError('EMPTY_NOTE', 'A note says something.', 422)
