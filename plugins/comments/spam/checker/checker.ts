import type { ModerationPhase } from '#kit/moderation.ts'
import { askOutside } from '../askOutside.ts'
import { settingsOf } from '../settings.ts'
import { askChecker } from './service.ts'

/** The word of a service of the newsroom's own. It gets neither e-mail nor address. */
export const checker: ModerationPhase = async (comment, { article, req }) => {
  const { url, secret, timeout } = settingsOf(req).checker ?? {}
  if (!url || !secret) return
  const { id, parent, authorName, body } = comment
  const { headline, language } = article
  const question = { id, article: { id: article.id, headline, language }, parent, authorName, body }
  return askOutside(req, {
    service: 'The checker of comments',
    timeout,
    ask: (signal) => askChecker({ url, secret }, question, signal),
  })
}
