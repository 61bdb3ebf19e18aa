// Many stories, put into the database as Payload stores them, without the platform's hooks: filling is
// not what is measured.
import { randomBytes, randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import { startProgress } from '../src/seed/progress.ts'
import { createImage } from './articles.ts'

/** What the stories refer to, and the one with many versions. */
export type Terms = {
  user: TypedUser
  sections: string[]
  authors: string[]
  images: string[]
  longest: string
  count: number
}

const batch = 100

const words = 'rừng thông cà phê con đường dòng sông mùa mưa lớp học chợ đêm cây cầu khu phố'.split(
  ' ',
)

const headlineOf = (number: number) =>
  Array.from({ length: 8 }, (_, n) => words[(number * 7 + n * 3) % words.length]).join(' ')

const toBody = (number: number) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: Array.from({ length: 6 }, () => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text: `${headlineOf(number)} `.repeat(12) }],
    })),
  },
})

const toStory = (number: number, { authors, images, sections }: Terms) => {
  const isPublished = number % 10 !== 0
  const time = new Date(Date.UTC(2026, 0, 1) - number * 60_000).toISOString()
  return {
    headline: `${headlineOf(number)} ${number}`,
    slug: `rung-thong-${number}`,
    standfirst: headlineOf(number + 3),
    body: toBody(number),
    byline: [{ id: randomUUID(), author: authors[number % authors.length], role: 'text' }],
    section: sections[number % sections.length],
    leadImage: images[number % images.length],
    language: 'vi',
    commentPolicy: 'premoderated',
    stage: isPublished ? 'approved' : number % 20 === 0 ? 'submitted' : 'draft',
    publishedAt: isPublished ? time : null,
    firstPublishedAt: isPublished ? time : null,
    _status: isPublished ? 'published' : 'draft',
    createdAt: time,
    updatedAt: time,
  }
}

const addVersion = (req: PayloadRequest, parent: string, story: Record<string, unknown>) =>
  req.payload.db.createVersion({
    collectionSlug: 'articles',
    parent,
    versionData: structuredClone(story) as never,
    autosave: false,
    createdAt: story.createdAt as string,
    updatedAt: story.updatedAt as string,
    returning: false,
    req,
  })

// Readers see it, as they see that of any public story.
const createShownImage = async (payload: Payload, number: number) => {
  const { id } = await createImage(payload, number)
  await payload.db.updateOne({ collection: 'images', id, data: { publicUses: 1 } })
  return id
}

const createTerms = async (payload: Payload): Promise<Terms> => {
  const named = async (collection: 'authors' | 'sections', name: string) =>
    (await payload.create({ collection, data: { name }, depth: 0 })).id
  const data = {
    email: 'editor@news.test',
    password: randomUUID(),
    name: 'Biên tập viên',
    roles: ['editor' as const],
  }
  const user = await payload.create({ collection: 'users', data })
  const many = <T>(count: number, make: (n: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, n) => make(n)))
  return {
    user: { ...user, collection: 'users' },
    authors: await many(30, (n) => named('authors', `Tác giả ${n}`)),
    images: await many(5, (n) => createShownImage(payload, n)),
    sections: await many(12, (n) => named('sections', `Chuyên mục ${n}`)),
    longest: '',
    count: 0,
  }
}

/** A story's own words, in place of the usual few. */
type Words = { headline: string; standfirst: string; body: object }

export type Growth = {
  count: number
  /** Of the first; others have one at most. The desk finds stories by it, readers do not. */
  versions: number
  terms?: Terms
  wordsOf?: (number: number) => Words
  /** Is told of each story as it is stored, in the same transaction. */
  also?: (req: PayloadRequest, story: { id: string } & Record<string, unknown>) => Promise<unknown>
}

const addStory = async (req: PayloadRequest, terms: Terms, { versions, wordsOf, also }: Growth) => {
  const number = terms.count
  const story = { ...toStory(number, terms), ...wordsOf?.(number) }
  const { db } = req.payload
  // Known beforehand, so that what was stored is not read again; both databases take it.
  const id = randomBytes(12).toString('hex')
  const own = { customID: id, returning: false, req }
  // A copy: databases put their own ids in place of those that they are given.
  await db.create({ collection: 'articles', data: structuredClone(story), ...own })
  await also?.(req, { ...story, id })
  const isFirst = !terms.longest
  if (isFirst) terms.longest = id
  const its = isFirst ? versions : Math.min(1, versions)
  for (let n = 0; n < its; n++) await addVersion(req, id, story)
}

// A transaction for many: committing each takes longer than storing it.
const addBatch = async (payload: Payload, terms: Terms, growth: Growth) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const end = Math.min(growth.count, terms.count + batch)
    for (; terms.count < end; terms.count++) await addStory(req, terms, growth)
  })
}

/** Adds stories until there are `count`. */
export const growArticles = async (payload: Payload, growth: Growth) => {
  const terms = growth.terms ?? (await createTerms(payload))
  const progress = startProgress('Stories', Math.ceil((growth.count - terms.count) / batch))
  while (terms.count < growth.count) {
    await addBatch(payload, terms, growth)
    progress.step()
  }
  progress.stop()
  return terms
}
