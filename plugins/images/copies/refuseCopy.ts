import type { PayloadRequest } from 'payload'
import { sayTo } from '#collections/fields/words.ts'
import { PublicError } from '#kit/defineError.ts'

type Sent = { contentHash: string; id?: unknown; wantsSecond?: boolean; isTrusted: boolean }

// Without a colon: behind one the panel’s notice makes a list of errors.
const say = (name: string) => ({
  en: `This picture is there already, as “${name}”. Use that, or keep a second copy.`,
  vi: `Ảnh này đã có trong kho, tên là “${name}”. Hãy dùng ảnh đó, hoặc đánh dấu để lưu thêm một bản.`,
})

/**
 * Scripts decide for themselves, and whoever may not read the other picture is not told of it. Two
 * copies that come at the same moment are both kept.
 * @throws DUPLICATE_IMAGE (409), with the id of the picture that is the same file
 */
export const refuseCopy = async (sent: Sent, req: PayloadRequest) => {
  const { contentHash, id, wantsSecond, isTrusted } = sent
  if (isTrusted || wantsSecond) return
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { contentHash: { equals: contentHash }, id: { not_equals: id ?? null } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  const [there] = docs
  if (!there) return
  const message = sayTo(req, say(there.originalName ?? there.alt))
  throw new PublicError({ code: 'DUPLICATE_IMAGE', message, path: 'file', document: there.id }, 409)
}
