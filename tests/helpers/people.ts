import { pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type Payload, type TypedUser } from 'payload'
import type { Role } from '#collections/access/hasRole.ts'
import { createAgent } from './agent.ts'

type Place = { payload: Payload; base: string }

const password = 'correct horse battery'

// Hashed once a file, as Payload hashes: anew for each person it would take most of a file's start.
const hashed = () => {
  const salt = randomBytes(32).toString('hex')
  return { salt, hash: pbkdf2Sync(password, salt, 25_000, 512, 'sha256').toString('hex') }
}
let shared: ReturnType<typeof hashed> | undefined

const hour = 60 * 60 * 1000

const newSession = () => {
  const now = Date.now()
  return { id: randomUUID(), createdAt: new Date(now), expiresAt: new Date(now + 8 * hour) }
}

const tokenOf = async ({ collections, secret }: Payload, user: TypedUser, sid: string) => {
  const collectionConfig = collections.users!.config
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user })
  const { token } = await jwtSign({ fieldsToSign, secret, tokenExpiration: 8 * 60 * 60 })
  return token
}

/** A member of staff with an agent that is signed in as them; nobody logs in for it. */
export const createPerson = async ({ payload, base }: Place, name: string, roles: Role[]) => {
  shared ??= hashed()
  const session = newSession()
  const data = { email: `${name}@news.test`, name, roles, ...shared, sessions: [session] }
  const { id } = await payload.db.create({ collection: 'users', data })
  const user = await payload.findByID({ collection: 'users', id: id as string, depth: 0 })
  const token = await tokenOf(payload, { ...user, collection: 'users' } as TypedUser, session.id)
  return { ...createAgent(base, { token }), user }
}

export type Person = Awaited<ReturnType<typeof createPerson>>

/** Somebody who is nobody in the newsroom any more: the roles were taken away. */
export const createWithoutRole = (place: Place) => createPerson(place, 'without-role', [])

/** One person of each role, named for it. */
export const createPeople = async (payload: Payload, base: string) => ({
  journalist: await createPerson({ payload, base }, 'journalist', ['journalist']),
  editor: await createPerson({ payload, base }, 'editor', ['editor']),
  moderator: await createPerson({ payload, base }, 'moderator', ['moderator']),
  admin: await createPerson({ payload, base }, 'admin', ['admin']),
})
