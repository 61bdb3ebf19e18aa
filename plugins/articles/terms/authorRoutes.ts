import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { behind, cursorParameter, pageShape, sortBy, toCursor } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { findBySlug } from '#kit/findBySlug.ts'
import { idOf } from '#kit/idOf.ts'
import { AuthorNotFound } from '../errors.ts'
import { authorSchema, cache, toAuthor } from './schemas.ts'

type Author = DataFromCollectionSlug<'authors'>

const order = { field: 'createdAt', isAscending: true }

const tagsOf = ({ id, portrait }: Author) => [
  `authors:${id}`,
  ...(portrait ? [`images:${idOf(portrait)}`] : []),
]

const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: cursorParameter,
})

const listSchema = z.object({
  docs: z.array(authorSchema),
  ...pageShape,
})

/** `GET /v1/authors`: who may stand on a byline, whoever has been there longest first. */
export const listAuthors = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/v1/authors',
    summary: 'Authors, whoever has been there longest first',
    request: { query },
    responses: { 200: listSchema },
    cache,
    handle: async ({ payload, query: { limit, after } }) => {
      const found = await payload.find({
        collection: 'authors',
        where: { and: behind(after, order) },
        depth: 1,
        limit: limit + 1,
        overrideAccess: false,
        pagination: false,
        sort: sortBy(order),
      })
      const docs = found.docs.slice(0, limit)
      const last = found.docs.length > limit ? docs.at(-1) : undefined
      return {
        body: {
          docs: docs.map((author) => toAuthor(author, siteUrl)),
          limit,
          nextCursor: last ? toCursor([last.createdAt, last.id]) : null,
        },
        tags: ['authors', ...docs.flatMap(tagsOf)],
      }
    },
  })

/** `GET /v1/authors/:slug`. */
export const readAuthor = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/v1/authors/:slug',
    summary: 'One author',
    request: { params: z.object({ slug: authorSchema.shape.slug.max(160) }) },
    responses: { 200: authorSchema },
    cache: { ...cache, missing: ['authors'] },
    handle: async ({ payload, params: { slug } }) => {
      const author = await findBySlug(payload, { collection: 'authors', slug, depth: 1 })
      if (!author) throw new AuthorNotFound()
      return { body: toAuthor(author, siteUrl), tags: tagsOf(author) }
    },
  })
