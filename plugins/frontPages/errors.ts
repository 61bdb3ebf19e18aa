import { defineError } from '#kit/defineError.ts'

export const FrontPageExists = defineError(
  'FRONT_PAGE_EXISTS',
  'This front page is there already: open it instead.',
  409,
)
export const StoryPinnedTwice = defineError(
  'STORY_PINNED_TWICE',
  'A story is pinned to a page once.',
  422,
)
