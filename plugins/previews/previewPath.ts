import type { Payload } from 'payload'
import { signToken } from './token.ts'

type Grant = Parameters<typeof signToken>[1]

/** The reader site's page that shows a story, published or not, until `expiresAt`. */
export const previewPath = ({ secret }: Payload, grant: Grant) =>
  `/preview/articles/${grant.article}?token=${signToken(secret, grant)}`
