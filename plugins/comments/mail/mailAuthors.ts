import type { TaskConfig } from 'payload'
import { toAuthorsLetter } from './approvedLetters.ts'
import { findAuthors } from './findAuthors.ts'
import { findShownWithStory } from './findShownWithStory.ts'
import { storyAddress, type LetterSettings } from './letterSettings.ts'

const minute = 60 * 1000

/**
 * Writes to a story's authors of a comment on it, one letter to all of them. Tried again where the
 * mail server fails.
 */
export const mailAuthors = (settings: LetterSettings): TaskConfig<'mailAuthors'> => ({
  slug: 'mailAuthors',
  inputSchema: [
    { name: 'comment', type: 'text', required: true },
    { name: 'writer', type: 'text' },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req }) => {
    const shown = await findShownWithStory(req, input.comment)
    if (!shown) return { output: {} }
    const { comment, story } = shown
    const authors = await findAuthors(req, { comment, writer: input.writer })
    if (authors.length === 0) return { output: {} }
    const address = storyAddress(settings, story)
    const letter = toAuthorsLetter({ comment, story, address }, settings.language)
    await req.payload.sendEmail({ to: authors.map(({ email }) => email).join(', '), ...letter })
    return { output: {} }
  },
})
