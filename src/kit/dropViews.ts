// Rows of views go by the tags of what they are made from.
import type { Payload, PayloadRequest } from 'payload'
import { livePartsOf } from './articlePart.ts'
import { keepsViews, keptIn as collection } from './keptViews.ts'

/** On a view that is being made: whatever changes meanwhile may be in it. */
export const anyTag = '*'

/** How many rows are looked for at once; how many one statement drops, which nobody is heard beside. */
const page = 2_000
const atOnce = 100

type Request = Partial<PayloadRequest> | undefined

const findTagged = async ({ db }: Payload, tags: string[], req: Request) => {
  const { docs } = await db.find({
    collection,
    where: { 'tags.tag': { in: tags } },
    limit: page,
    pagination: false,
    select: { article: true },
    req,
  })
  return docs.map(({ id }) => id)
}

// Any number of stories may be made from one thing: an author, a section.
const dropRows = async (payload: Payload, tags: string[], req: Request) => {
  const ids = await findTagged(payload, tags, req)
  for (let from = 0; from < ids.length; from += atOnce) {
    const where = { id: { in: ids.slice(from, from + atOnce) } }
    await payload.db.deleteMany({ collection, where, req })
  }
  if (ids.length === page) await dropRows(payload, tags, req)
}

const familyOf = (tag: string) => tag.split(':', 1)[0]!

/** Those of the tags that kept views may carry: what is live alone is not in them. */
export const keptTags = ({ config }: Payload, tags: string[]) => {
  const live = livePartsOf(config).flatMap((part) => part.live!.families)
  return tags.filter((tag) => !live.includes(familyOf(tag)))
}

/** Drops the views that carry one of the tags; with `req`, if and when its transaction commits. */
export const dropViews = async (payload: Payload, tags: string[], req?: Request): Promise<void> => {
  if (tags.length && keepsViews(payload)) await dropRows(payload, tags, req)
}
