import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { hubOf, type Settings } from '../hub.ts'

const query = z.strictObject({
  article: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The slug of the one story to follow.' }),
})

const described = `Server-sent events, each with an id. Their data is JSON and names the story, \`article\`
{ id, slug }. \`published\`: it has come out. \`corrected\`: with the number of its \`corrections\`. \`comment\`: one
was approved; \`comment\` { id, parent }, and \`comments\` as the story has it. \`rating\`: \`rating\` as the story has it.
\`missed\`, without a story: read anew what you show. The header Last-Event-ID is answered with what came since.`

const stream = z.string().meta({
  description: described.replaceAll('\n', ' '),
  examples: [
    'id: 9dPmFj0QvJxS\nevent: published\ndata: {"article":{"id":"7b1c…","slug":"mua-lon"}}\n\n',
  ],
})

/** `GET /v1/events`: what happens, as it happens. */
export const streamEvents = (settings: Settings) =>
  defineRoute({
    method: 'get',
    path: '/v1/events',
    summary: 'What happens to stories, as it happens',
    request: { query },
    responses: { 200: stream },
    mediaType: 'text/event-stream',
    handle: async ({ payload, query: { article: slug }, origin }) => {
      const hub = hubOf(payload, settings)
      hub.refuseTooMany(origin)
      const article = slug && (await findPublishedArticle(payload, slug)).id
      return { stream: (reader) => hub.join(reader, { article, origin }) }
    },
  })
