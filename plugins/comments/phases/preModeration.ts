import type { PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import type { ModerationContext, ModerationPhase } from '#kit/moderation.ts'

type Section = ModerationContext['article']['section']

// All sections at once: a newsroom has dozens, and each may stand inside another.
const readSections = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    pagination: false,
    select: { parent: true, premoderatesComments: true },
    req,
  })
  return new Map(docs.map((section) => [section.id, section]))
}

const isInPremoderated = async (section: Section, req: PayloadRequest) => {
  const sections = await readSections(req)
  let above = section ? sections.get(idOf(section)) : undefined
  for (let level = 0; above && level < sections.size; level++) {
    if (above.premoderatesComments) return true
    above = above.parent ? sections.get(idOf(above.parent)) : undefined
  }
  return false
}

/** Where the site, a section or the story is moderated first, a comment waits for a moderator. */
export const preModeration: ModerationPhase = async (_comment, { article, req, rules }) => {
  const isMeant = rules.premoderatesAll || article.commentPolicy === 'premoderated'
  if (isMeant || (await isInPremoderated(article.section, req))) return { status: 'pending' }
}
