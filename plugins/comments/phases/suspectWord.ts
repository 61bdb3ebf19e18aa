import { foundWord } from '../words/foundWord.ts'

/** What may be meant well: a moderator reads it, first or once it is shown. */
export const suspectWord = foundWord({
  list: 'suspectWords',
  code: 'SUSPECT_WORD',
  status: ({ holdsSuspectWords }) => (holdsSuspectWords ? 'pending' : undefined),
})
