import type { Payload } from 'payload'
import type { Environment } from '#config/env.ts'
import { isEmpty } from '../seed/isEmpty.ts'
import { createDemoStaff, createFirstAdmin, type Account } from '../seed/staff.ts'

// Loaded only where it is wanted: no later start pays for it.
const fillWithDemo = async (payload: Payload) => {
  const { seedDemo } = await import('../seed/seedDemo.ts')
  await seedDemo(payload)
}

/**
 * Gives an empty database its first admin and, unless `SEED=none`, the demonstration newsroom.
 * @returns the accounts made now, whose passwords are told once
 */
export const furnish = async (payload: Payload, env: Environment): Promise<Account[]> => {
  const wantsDemo = env.SEED === 'demo' && env.ROLE === 'all' && (await isEmpty(payload))
  if (wantsDemo) await fillWithDemo(payload)
  const admin = { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }
  const accounts = await createFirstAdmin(payload, admin)
  return wantsDemo ? [...accounts, ...(await createDemoStaff(payload))] : accounts
}
