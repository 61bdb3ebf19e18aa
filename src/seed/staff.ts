// The first people of a newsroom: an admin always, and one of each role beside the demonstration.
import { randomBytes } from 'node:crypto'
import type { DataFromCollectionSlug, Payload } from 'payload'
import { holdsNothing } from './isEmpty.ts'

type Roles = DataFromCollectionSlug<'users'>['roles']
export type Account = { email: string; name: string; password: string; roles: Roles }

/** What an operator has set is not told back: it would stay in the log. */
const untold = '(as set)'

const newPassword = () => randomBytes(12).toString('base64url')

const demoStaff = (): Account[] => [
  {
    name: 'Nguyễn Thị Hạnh',
    email: 'journalist@example.com',
    password: newPassword(),
    roles: ['journalist'],
  },
  { name: 'Phạm Thu Hà', email: 'editor@example.com', password: newPassword(), roles: ['editor'] },
  {
    name: 'Lý Quốc Bảo',
    email: 'moderator@example.com',
    password: newPassword(),
    roles: ['moderator'],
  },
]

/** Makes the accounts. */
const createAccounts = async (payload: Payload, accounts: Account[]) => {
  for (const data of accounts) await payload.create({ collection: 'users', data, depth: 0 })
  return accounts
}

// The demonstration's journalist stands on bylines: the login is linked to that author.
const linkAuthors = async (payload: Payload) => {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
  for (const { id, name } of docs) {
    const where = { name: { equals: name } }
    await payload.update({ collection: 'authors', where, data: { user: id }, depth: 0 })
  }
}

/**
 * Makes the first admin where there are no users, with a new password unless one is given.
 * @returns the accounts made, with the passwords that are told once
 */
export const createFirstAdmin = async (
  payload: Payload,
  { email, password }: { email: string; password?: string },
): Promise<Account[]> => {
  const roles: Roles = ['admin']
  if (!(await holdsNothing(payload, 'users'))) return []
  const account = { name: 'Admin', email, password: password ?? newPassword(), roles }
  const [made] = await createAccounts(payload, [account])
  return [password ? { ...made!, password: untold } : made!]
}

/** One of each role, to look at the panel through their eyes; who is there already stays. */
export const createDemoStaff = async (payload: Payload): Promise<Account[]> => {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
  const taken = docs.map(({ email }) => email)
  const staff = demoStaff().filter(({ email }) => !taken.includes(email))
  const accounts = await createAccounts(payload, staff)
  await linkAuthors(payload)
  return accounts
}
