import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { announceShown, noteHidden } from './mail/announce.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Row = Pick<
  Comment,
  'article' | 'depth' | 'id' | 'isReachable' | 'parent' | 'status' | 'writer'
>

const select = {
  article: true,
  depth: true,
  isReachable: true,
  parent: true,
  status: true,
  writer: true,
} as const

const readThread = async ({ thread }: Comment, req: PayloadRequest): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { thread: { equals: thread } },
    depth: 0,
    pagination: false,
    select,
    sort: 'depth',
    req,
  })
  return docs
}

/** The ids of the comments that have nothing but approved ones above them; `rows` from the top. */
const reachableIn = (rows: Row[]) => {
  const reachable = new Set<string>()
  const shown = new Set<string>()
  for (const { id, depth, parent, status } of rows) {
    if (depth && !(parent && shown.has(idOf(parent)))) continue
    reachable.add(id)
    if (status === 'approved') shown.add(id)
  }
  return reachable
}

const tell = async (rows: Row[], isReachable: boolean, req: PayloadRequest) => {
  for (const row of rows.filter(({ status }) => status === 'approved')) {
    await (isReachable ? announceShown : noteHidden)(row, req)
  }
}

/**
 * Hides the answers below a comment that is no longer to be seen, down to the last, and shows them
 * again when it is; those of whom nobody has been told are announced then. Call it after the comment was stored, or is gone.
 */
export const followThread = async (comment: Comment, req: PayloadRequest) => {
  const rows = await readThread(comment, req)
  const reachable = reachableIn(rows)
  for (const isReachable of [true, false]) {
    const changed = rows.filter(
      (row) => reachable.has(row.id) === isReachable && row.isReachable !== isReachable,
    )
    if (changed.length === 0) continue
    await req.payload.db.updateMany({
      collection: 'comments',
      where: { id: { in: changed.map(({ id }) => id) } },
      data: { isReachable },
      returning: false,
      req,
    })
    await tell(changed, isReachable, req)
  }
}
