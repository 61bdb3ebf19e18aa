// The content API, typed: what a frontend imports.
import createClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from './schema.d.ts'

type Articles = paths['/v1/articles']['get']['responses'][200]['content']['application/json']
type OneArticle = paths['/v1/articles/{slug}']['get']['responses'][200]

/** A story as lists show it. */
export type ListedArticle = Articles['docs'][number]

/** A whole story. */
export type Article = OneArticle['content']['application/json']

/** A client for the newsroom at `baseUrl`: `newsroom(url).GET('/v1/articles')`. */
export const newsroom = (baseUrl: string, options: ClientOptions = {}) =>
  createClient<paths>({ ...options, baseUrl })
