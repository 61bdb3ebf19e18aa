// E-mails and their domains, as bans name and show them.
import { domainToASCII } from 'node:url'
import { z } from 'zod'

const email = z.email().max(254)

export const isEmail = (typed: string) => email.safeParse(typed).success

/** The domain in the form that e-mails have it, or undefined where none could have it. */
export const toDomain = (typed: string) => {
  const domain = domainToASCII(typed.trim().replace(/^@/, '')).toLowerCase()
  return isEmail(`a@${domain}`) ? domain : undefined
}

/** "lan@mail.example.com" is of "mail.example.com" and of "example.com". */
export const domainsOf = (address: string) => {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.')
  return labels.slice(0, -1).map((_label, first) => labels.slice(first).join('.'))
}
