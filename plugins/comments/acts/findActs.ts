import type { PayloadRequest } from 'payload'

/** `from` and `to` are statuses or texts; `by` is a name, or null where nobody did it. */
export type Act = {
  name: string
  from: string | null
  to: string | null
  reason: string | null
  by: string | null
  isAutomatic: boolean
  createdAt: string
}

type Asked = { comment: string; name?: string; limit: number }

const nameOf = (user: unknown) => (user as { name?: string } | null)?.name ?? null

/** What was done to a comment, newest first. */
export const findActs = async (
  req: PayloadRequest,
  { comment, name, limit }: Asked,
): Promise<Act[]> => {
  const { docs } = await req.payload.find({
    collection: 'comment-acts',
    where: { comment: { equals: comment }, ...(name && { name: { equals: name } }) },
    depth: 1,
    limit,
    pagination: false,
    populate: { users: { name: true } },
    req,
    sort: '-createdAt',
  })
  return docs.map(({ createdAt, from, isAutomatic, name, reason, to, user }) => ({
    name,
    from: from ?? null,
    to: to ?? null,
    reason: reason ?? null,
    by: nameOf(user),
    isAutomatic: Boolean(isAutomatic),
    createdAt,
  }))
}
