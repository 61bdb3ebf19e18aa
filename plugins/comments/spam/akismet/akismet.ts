import type { ModerationPhase } from '#kit/moderation.ts'
import { askOutside } from '../askOutside.ts'
import { settingsOf } from '../settings.ts'
import { askAkismet } from './service.ts'

/** Akismet's word, where it has a key. It knows comments by the address they come from. */
export const akismet: ModerationPhase = async (comment, { article, req }) => {
  const { akismet: service } = settingsOf(req)
  if (!service?.key || !comment.address) return
  const question = {
    comment: { ...comment, isAnswer: Boolean(comment.parent) },
    slug: article.slug,
  }
  const found = await askOutside(req, {
    service: 'Akismet',
    timeout: service.timeout,
    ask: (signal) => askAkismet(service, question, signal),
  })
  if (!found?.isSpam) return
  const detail = found.isBlatant ? 'discard' : undefined
  return { status: 'spam', flag: { code: 'AKISMET', detail } }
}
