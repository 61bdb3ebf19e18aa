import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole.ts'

/** What the whole newsroom shares (sections, redirects): editors. */
export const isEditor = ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'editor')
