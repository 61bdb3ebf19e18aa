import { lookup } from 'node:dns/promises'
import type { CollectionBeforeValidateHook } from 'payload'
import { outsideTransaction } from '#kit/outsideTransaction.ts'
import { PrivateAddress, WebhookUrlRefused } from '../errors.ts'
import { isPublicAddress } from '../sending/addresses.ts'

type Rule = { allowPrivate: boolean }

const parse = (text: string, { allowPrivate }: Rule) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const protocols = allowPrivate ? ['https:', 'http:'] : ['https:']
  if (!url || !protocols.includes(url.protocol) || url.username || url.password) {
    throw new WebhookUrlRefused({ path: 'url' })
  }
  return url
}

// A name that cannot be looked up now is looked up again when something is sent.
const addressesOf = async ({ hostname }: URL) => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return lookup(host, { all: true }).catch(() => [])
}

/** @throws WebhookUrlRefused, and PrivateAddress where the address leads into a private network */
export const checkUrl =
  (rule: Rule): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (typeof data?.url !== 'string' || data.url === originalDoc?.url) return data
    const url = parse(data.url, rule)
    if (rule.allowPrivate) return data
    const addresses = await outsideTransaction(req, () => addressesOf(url))
    if (addresses.every(({ address }) => isPublicAddress(address))) return data
    throw new PrivateAddress({ path: 'url' })
  }
