// Whom the platform talks to: nobody inside the network it stands in.
import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { PrivateAddress } from '../errors.ts'

/** Whether everybody in the net has the same behind this IP address. */
export const isPublicAddress = (address: string) =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'

/** Resolves names as Node does. @throws PrivateAddress through its callback, where one of the addresses is none of the public's */
export const lookupPublic: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, options, (error, found, family) => {
    if (error) return callback(error, found, family)
    const addresses = Array.isArray(found) ? found : [{ address: found }]
    const isSafe = addresses.every(({ address }) => isPublicAddress(address))
    callback(isSafe ? null : new PrivateAddress(), found, family)
  })

/** Connections to an address that is no name look nothing up. @throws PrivateAddress */
export const refusePrivateHost = ({ hostname }: URL) => {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isPublicAddress(host)) throw new PrivateAddress()
}
