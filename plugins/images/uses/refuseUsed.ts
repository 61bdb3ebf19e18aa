import type { CollectionBeforeDeleteHook } from 'payload'
import { sayTo } from '#collections/fields/words.ts'
import { PublicError } from '#kit/defineError.ts'
import { findUses, type Uses } from './findUses.ts'

const say = ({ docs, others }: Uses) => {
  const places = docs.length + others
  const [first] = docs
  const example = first ? ` (“${first.title}”${places > 1 ? ', …' : ''})` : ''
  return {
    en: `This picture is in use in ${places === 1 ? 'one place' : `${places} places`}${example}. Take it out there first, or delete it all the same on its own page, under “Used in”.`,
    vi: `Ảnh đang được dùng ở ${places} nơi${example}. Hãy gỡ ảnh khỏi đó trước, hoặc vẫn xóa tại trang của ảnh, dưới mục “Đang dùng ở”.`,
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
  const message = sayTo(req, say(uses))
  throw new PublicError({ code: 'IMAGE_IN_USE', message, document: uses.docs[0]?.id }, 409)
}
