import type { ModerationPhase } from '#kit/moderation.ts'
import { isSetAround, readSections } from '#kit/sectionsAround.ts'

const rule = 'premoderatesComments'

/** Where the site, a section or the story is moderated first, a comment waits for a moderator. */
export const preModeration: ModerationPhase = async (_comment, { article, req, rules }) => {
  const isMeant = rules.premoderatesAll || article.commentPolicy === 'premoderated'
  const { section } = article
  if (isMeant || isSetAround(await readSections(req.payload, rule, req), { section, rule })) {
    return { status: 'pending' }
  }
}
