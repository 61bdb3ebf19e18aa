import { pbkdf2Sync, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getFieldsToSign, jwtSign, type Payload, type TypedUser } from 'payload'
import type { Role } from '#collections/access/hasRole.ts'
import { createAgent } from './agent.ts'

type Place = { payload: Payload; base: string }

const password = 'correct horse battery'

// As Payload hashes, which takes a fifth of a second: kept for all files of tests.
const salt = 'for the people in tests alone'
const kept = join(tmpdir(), 'masthead-test-people')

const makeHash = () => {
  const hash = pbkdf2Sync(password, salt, 25_000, 512, 'sha256').toString('hex')
  const own = `${kept}-${randomUUID()}`
  writeFileSync(own, hash)
  renameSync(own, kept)
  return hash
}

const hashed = { salt, hash: existsSync(kept) ? readFileSync(kept, 'utf8') : makeHash() }

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
  const session = newSession()
  const data = { email: `${name}@news.test`, name, roles, ...hashed, sessions: [session] }
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
