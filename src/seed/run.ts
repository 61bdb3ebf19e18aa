// `npm run seed`: the demonstration newsroom, into an empty database.
import { getPayload } from 'payload'
import { migrate } from '#database/migrate.ts'
import config from '../payload.config.ts'
import { seedDemo } from './seedDemo.ts'
import { createDemoStaff } from './staff.ts'

const payload = await getPayload({ config })
try {
  await migrate(payload)
  await seedDemo(payload)
  for (const { roles, email, password } of await createDemoStaff(payload)) {
    process.stdout.write(`${roles.join(', ')} ${email} ${password}\n`)
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await payload.destroy()
}
