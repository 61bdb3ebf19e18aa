import type { PayloadRequest, Where } from 'payload'

/** A moment of the story that a list goes by. */
export type Moment = 'updatedAt' | 'scheduledFor' | 'embargoedUntil'

/** A story in a list: `time` in ISO 8601, `note` as somebody wrote it. */
export type Row = {
  id: string
  headline?: string | null
  time?: string | null
  note?: string | null
}

/** How a list is found again, in the panel's own list of all stories. */
export type Filter = { where: Where; sort?: string }

/** The first rows of a list, and how many there are in all. */
export type StoryList = Filter & { rows: Row[]; total: number }

type Asked = Required<Filter> & { moment: Moment; limit: number }

/** How many rows of a list the first page shows. */
export const shownRows = 8

/** The newest versions of stories, as far as the user may read them, with one moment of each. */
export const findStories = async (req: PayloadRequest, asked: Asked): Promise<StoryList> => {
  const { where, sort, moment, limit } = asked
  const { docs, totalDocs } = await req.payload.find({
    collection: 'articles',
    where,
    sort,
    limit,
    depth: 0,
    draft: true,
    overrideAccess: false,
    select: { headline: true, [moment]: true } as Record<Moment | 'headline', true>,
    req,
  })
  const rows = docs.map((story) => ({
    id: story.id,
    headline: story.headline,
    time: story[moment],
  }))
  return { rows, total: totalDocs, where, sort }
}
