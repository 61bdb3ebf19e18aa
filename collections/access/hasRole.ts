// Who somebody is. An admin may do what every other role may.
export type Role = 'journalist' | 'editor' | 'moderator' | 'admin'
type Person = { id: number | string } | null | undefined

/** True where `user` has one of `roles`, or is an admin. */
export const hasRole = (user: Person, ...roles: Role[]) => {
  const own: readonly string[] = (user as { roles?: string[] } | null | undefined)?.roles ?? []
  return own.includes('admin') || roles.some((role) => own.includes(role))
}
