// Many stories, put into the database as Payload stores them, without the platform's hooks: filling is
// not what is measured.
import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'

/** What the stories refer to, and the one with many versions. */
export type Terms = {
  user: TypedUser
  sections: string[]
  authors: string[]
  longest: string
  count: number
}

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

const toStory = (number: number, { authors, sections }: Terms) => {
  const isPublished = number % 10 !== 0
  const time = new Date(Date.UTC(2026, 0, 1) - number * 60_000).toISOString()
  return {
    headline: `${headlineOf(number)} ${number}`,
    slug: `rung-thong-${number}`,
    standfirst: headlineOf(number + 3),
    body: toBody(number),
    byline: [{ id: randomUUID(), author: authors[number % authors.length], role: 'text' }],
    section: sections[number % sections.length],
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

const addVersion = (payload: Payload, parent: string, story: Record<string, unknown>) =>
  payload.db.createVersion({
    collectionSlug: 'articles',
    parent,
    versionData: story as never,
    autosave: false,
    createdAt: story.createdAt as string,
    updatedAt: story.updatedAt as string,
  })

const addStory = async (payload: Payload, number: number, terms: Terms) => {
  const story = toStory(number, terms)
  const { id } = await payload.db.create({ collection: 'articles', data: { ...story } })
  await addVersion(payload, String(id), story)
  return String(id)
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
    sections: await many(12, (n) => named('sections', `Chuyên mục ${n}`)),
    longest: '',
    count: 0,
  }
}

type Growth = { count: number; versions: number; terms?: Terms }

/** Adds stories until there are `count`; the first has `versions` versions. */
export const growArticles = async (payload: Payload, { count, versions, terms: given }: Growth) => {
  const terms = given ?? (await createTerms(payload))
  for (; terms.count < count; terms.count++) {
    const id = await addStory(payload, terms.count, terms)
    if (terms.longest) continue
    terms.longest = id
    for (let n = 1; n < versions; n++) await addVersion(payload, id, toStory(0, terms))
  }
  return terms
}
