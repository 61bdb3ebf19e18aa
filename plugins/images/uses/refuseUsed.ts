import type { CollectionBeforeDeleteHook } from 'payload'
import { languageFor } from '#collections/fields/words.ts'
import { PublicError } from '#kit/defineError.ts'
import { findUses, type Uses } from './findUses.ts'

const say = ({ docs, others }: Uses) => {
  const places = docs.length + others
  const [first] = docs
  return {
    en: `This picture is in use in ${places} places${first ? `, “${first.title}” for one` : ''}. Take it out there first.`,
    vi: `Ảnh đang được dùng ở ${places} nơi${first ? `, trong đó có “${first.title}”` : ''}. Hãy gỡ ảnh khỏi đó trước khi xóa.`,
  }
}

/**
 * A picture in use, be it in a draft, is not deleted by accident: `?despiteUses=true` says that it is
 * none. Scripts know what they do.
 */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user || req.query?.despiteUses === 'true') return
  const uses = await findUses(req, { id: String(id) })
  if (uses.docs.length + uses.others === 0) return
  const message = say(uses)[languageFor(req.i18n?.language)]
  throw new PublicError({ code: 'IMAGE_IN_USE', message, document: uses.docs[0]?.id }, 409)
}
