import type { Payload } from 'payload'
import type { Role } from '#collections/access/hasRole.ts'
import { createAgent } from './agent.ts'

type Place = { payload: Payload; base: string }

const password = 'correct horse battery'

/** A member of staff with an agent that is signed in as them. */
export const createPerson = async ({ payload, base }: Place, name: string, roles: Role[]) => {
  const email = `${name}@news.test`
  const data = { email, password, name, roles }
  const user = await payload.create({ collection: 'users', data, depth: 0 })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { ...createAgent(base, { token }), user }
}

export type Person = Awaited<ReturnType<typeof createPerson>>

/** One person of each role, named for it. */
export const createPeople = async (payload: Payload, base: string) => ({
  journalist: await createPerson({ payload, base }, 'journalist', ['journalist']),
  editor: await createPerson({ payload, base }, 'editor', ['editor']),
  moderator: await createPerson({ payload, base }, 'moderator', ['moderator']),
  admin: await createPerson({ payload, base }, 'admin', ['admin']),
})
