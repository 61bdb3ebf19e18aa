import type { PayloadRequest, Where } from 'payload'

type Contributor = { id: number | string }

// In two steps: a path through a list of relations (`byline.author.user`) finds nothing on MongoDB.
const authorsOf = async (req: PayloadRequest): Promise<Contributor['id'][]> => {
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { user: { equals: req.user?.id } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

/** The stories that the user began or has a name on. */
export const ownStories = async (req: PayloadRequest): Promise<Where> => ({
  or: [{ createdBy: { equals: req.user?.id } }, { 'byline.author': { in: await authorsOf(req) } }],
})
