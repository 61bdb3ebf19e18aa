// Somebody who can sign in and is nobody in the newsroom: the role was taken away.
import { createAgent } from '../helpers/agent.ts'
import type { Platform } from '../helpers/startPlatform.ts'

const email = 'without-role@news.test'
const password = 'correct horse battery'

/** An agent signed in as a user whose list of roles is empty, past the form that asks for one. */
export const createWithoutRole = async ({ payload, base }: Pick<Platform, 'payload' | 'base'>) => {
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: 'Without role', roles: ['journalist'] },
    depth: 0,
  })
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { roles: [] } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { ...createAgent(base, { token }), user }
}
