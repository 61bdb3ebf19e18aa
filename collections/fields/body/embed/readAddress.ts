// The allow-list: an address is taken apart as browsers do it, and only what a provider knows as its
// own is put together again. Nothing of what was typed reaches a page unread.
import { linkCards } from './linkCards.ts'
import { players } from './players.ts'
import type { Found, Provider } from './provider.ts'

const providers = { ...players, ...linkCards }

export type ProviderName = keyof typeof providers

/** An address that may be embedded. `player` is a frame's address; without it, print a link. */
export type Embed = Found & { provider: ProviderName; label: string }

const named = Object.entries(providers) as [ProviderName, Provider][]

const toUrl = (address: string) => {
  try {
    return new URL(address.trim())
  } catch {
    return undefined
  }
}

const isPlain = ({ protocol, username, password, port }: URL) =>
  ['http:', 'https:'].includes(protocol) && !username && !password && !port

const ownerOf = ({ hostname }: URL) => named.find(([, { hosts }]) => hosts.includes(hostname))

/** What `address` names, or undefined where no provider of the list knows it. */
export const readAddress = (address: unknown): Embed | undefined => {
  const url = typeof address === 'string' ? toUrl(address) : undefined
  const owner = url && isPlain(url) ? ownerOf(url) : undefined
  if (!url || !owner) return undefined
  const [provider, { label, read }] = owner
  const found = read(url)
  return found && { ...found, provider, label }
}

const labels = named.map(([, { label }]) => label).join(', ')

/** Why an address is refused, naming the providers. */
export const refusal = {
  en: `Only videos and posts of ${labels} can be embedded.`,
  vi: `Chỉ nhúng được video, bài đăng của ${labels}.`,
}
