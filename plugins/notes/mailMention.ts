import type { Language } from '#collections/fields/words.ts'
import type { DataFromCollectionSlug, PayloadRequest, TaskConfig } from 'payload'
import { toLetter } from './letter.ts'

type Settings = { siteUrl: string; language: Language }
type Person = DataFromCollectionSlug<'users'>

const minute = 60 * 1000

const findPerson = (id: string, { payload }: PayloadRequest) =>
  payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })

// With the eyes of the person written to: who may not read the note or its story gets no letter.
const readAs = async (person: Person, id: string, { payload }: PayloadRequest) => {
  const user = { ...person, collection: 'users' as const }
  const asPerson = { depth: 0, disableErrors: true, overrideAccess: false, user } as const
  const note = await payload.findByID({ collection: 'notes', id, ...asPerson })
  if (!note) return undefined
  const article = note.article as string
  const story = await payload.findByID({
    collection: 'articles',
    id: article,
    draft: true,
    select: { headline: true },
    ...asPerson,
  })
  return story && { note, story }
}

const nameOf = async (id: unknown, req: PayloadRequest) => {
  const writer = typeof id === 'string' ? await findPerson(id, req) : undefined
  return writer?.name ?? 'Masthead'
}

/** Writes to one person who is mentioned in a note. Tried again where the mail server fails. */
export const mailMention = ({ siteUrl, language }: Settings): TaskConfig<'mailMention'> => ({
  slug: 'mailMention',
  inputSchema: [
    { name: 'note', type: 'text', required: true },
    { name: 'person', type: 'text', required: true },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req }) => {
    const person = await findPerson(input.person, req)
    const seen = person && (await readAs(person, input.note, req))
    if (!seen) return { output: {} }
    const { note, story } = seen
    const letter = toLetter(
      {
        writer: await nameOf(note.createdBy, req),
        headline: story.headline ?? '',
        body: note.body,
        address: `${siteUrl}${req.payload.config.routes.admin}/collections/articles/${story.id}`,
      },
      language,
    )
    await req.payload.sendEmail({ to: person.email, ...letter })
    return { output: {} }
  },
})
