// Networks as moderators type them and as they are compared: "203.0.113.0/24", "2001:db8::/64".
import ipaddr from 'ipaddr.js'

type Kind = 'ipv4' | 'ipv6'

/** Bits that a single address stands for; of IPv6 a household has 64 to itself. */
const alone: Record<Kind, number> = { ipv4: 32, ipv6: 64 }
/** Fewer bits would shut out a good part of the world. */
const fewest: Record<Kind, number> = { ipv4: 8, ipv6: 16 }
const most: Record<Kind, number> = { ipv4: 32, ipv6: 128 }

/** IPv4 as it may stand at the end of IPv6: "::ffff:203.0.113.9". */
const bitsBefore = 96

const form = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i

const isAddress = (text: string) =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)

const firstOf = (address: string, bits: number) =>
  address.includes(':')
    ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`).toRFC5952String()
    : ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`).toString()

/**
 * The network of an address or range as one CIDR, always the same for the same network; undefined
 * where it is none, or wider than /8 (IPv4) or /16 (IPv6).
 */
export const toNetwork = (typed: string) => {
  const [, address = '', prefix] = form.exec(typed.trim()) ?? []
  if (!isAddress(address)) return undefined
  const plain = ipaddr.process(address)
  const kind = plain.kind()
  const isMapped = kind !== ipaddr.parse(address).kind()
  const bits = prefix ? Number(prefix) - (isMapped ? bitsBefore : 0) : alone[kind]
  if (bits < fewest[kind] || bits > most[kind]) return undefined
  return `${firstOf(plain.toString(), bits)}/${bits}`
}

/** Whether an address, IPv4 inside IPv6 included, is in a network that `toNetwork` has answered. */
export const isWithin = (address: string, network: string) => {
  const range = ipaddr.parseCIDR(network)
  const plain = ipaddr.process(address)
  return plain.kind() === range[0].kind() && plain.match(range)
}
