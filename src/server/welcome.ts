import type { Environment } from '#config/env.ts'
import type { Account } from '../seed/staff.ts'

type Welcome = { env: Environment; accounts: Account[] }

const toLine = ({ roles, email, password }: Account) =>
  `  ${roles.join(', ').padEnd(11)} ${email.padEnd(26)} ${password}`

const addressesFor = (role: Environment['ROLE'], base: string) => {
  const pages = [`  Front page      ${base}/`, `  Panel           ${base}/admin`]
  const delivery = [`  Content API     ${base}/v1/articles`, `  Its description ${base}/v1/docs`]
  const health = [`  Health          ${base}/readyz`]
  return { all: [...pages, ...delivery], delivery: [...delivery, ...health], worker: health }[role]
}

/** Tells a person where everything is and, once, the passwords made at this start. */
export const welcome = ({ env, accounts }: Welcome) => {
  const lines = ['', 'Masthead is ready.', ...addressesFor(env.ROLE, env.SITE_URL)]
  if (accounts.length > 0) {
    lines.push('', 'Sign in with one of these; the passwords are shown this once:')
    lines.push(...accounts.map(toLine))
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
