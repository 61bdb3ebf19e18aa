import type { TaskConfig } from 'payload'
import { stopAddress } from '../writerToken.ts'
import { toAnswerLetter } from './approvedLetters.ts'
import { findAnswered } from './findAnswered.ts'
import { findShownWithStory } from './findShownWithStory.ts'
import { storyAddress, type LetterSettings } from './letterSettings.ts'

const minute = 60 * 1000

// RFC 8058: mail programs offer a button that stops letters without opening a page.
const oneClick = (stop: string) => ({
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** Writes to a reader that somebody has answered them. Tried again where the mail server fails. */
export const mailAnswer = (settings: LetterSettings): TaskConfig<'mailAnswer'> => ({
  slug: 'mailAnswer',
  inputSchema: [{ name: 'comment', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req }) => {
    const shown = await findShownWithStory(req, input.comment)
    const asked = shown && (await findAnswered(req, shown.comment))
    if (!shown || !asked) return { output: {} }
    const { comment, story } = shown
    const address = storyAddress(settings, story)
    const stop = stopAddress(req.payload, settings.siteUrl, asked.writer)
    const letter = toAnswerLetter({ comment, story, address, stop }, settings.language)
    await req.payload.sendEmail({ to: asked.authorEmail, headers: oneClick(stop), ...letter })
    return { output: {} }
  },
})
