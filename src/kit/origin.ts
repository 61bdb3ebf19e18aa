// Where a request came from, as the server in front of everything saw it.
import ipaddr from 'ipaddr.js'
import type { PayloadRequest } from 'payload'

/** Address: IPv4 or IPv6, behind trusted proxies the reader's own. Browser: its User-Agent. */
export type Origin = { address?: string; userAgent?: string }

/**
 * The header in which the server hands the address on to the management API. It is written anew for
 * every request, so that nobody outside can.
 */
export const addressHeader = 'x-masthead-address'

const longestUserAgent = 500

/** @param userAgent as sent; cut to 500 characters */
export const toOrigin = (address?: string | null, userAgent?: string | null): Origin => ({
  // What a proxy hands on may be any text.
  address: address && ipaddr.isValid(address) ? address : undefined,
  userAgent: userAgent?.slice(0, longestUserAgent),
})

/** The origin of a hook's request; empty for what a script or a job does. */
export const originOf = ({ context, headers }: PayloadRequest): Origin =>
  (context.origin as Origin | undefined) ??
  toOrigin(headers?.get(addressHeader), headers?.get('user-agent'))

/**
 * What stands for all addresses of one household: of IPv6 the first 64 bits, since whoever has one
 * address there may take a new one every time.
 */
export const householdOf = (address: string) => {
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}
