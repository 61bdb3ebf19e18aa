import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { Role } from '#collections/access/hasRole.ts'

// In the order of the page, each with what it shows: a platform may do without comments.
const needs: Record<Role, CollectionSlug[]> = {
  editor: ['articles', 'transitions'],
  journalist: ['articles', 'transitions'],
  moderator: ['comments'],
  admin: ['users'],
}

type Known = Pick<Payload, 'collections'>

/** Whose desks the user's first page shows. An admin may do all, and works at the desks named. */
export const deskRoles = (user: Pick<TypedUser, 'roles'>, { collections }: Known) =>
  (Object.keys(needs) as Role[]).filter(
    (role) => user.roles?.includes(role) && needs[role].every((slug) => collections[slug]),
  )
