import { foundWord } from '../words/foundWord.ts'

/** What no moderator need read. */
export const bannedWord = foundWord({
  list: 'bannedWords',
  code: 'BANNED_WORD',
  status: () => 'rejected',
})
