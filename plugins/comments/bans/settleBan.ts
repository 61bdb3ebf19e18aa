import type { CollectionBeforeValidateHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { AlreadyBanned, NoDomain, NoEmail, NoNetwork } from '../errors.ts'
import { writerMark } from '../marks.ts'
import { maskEmail } from '../maskEmail.ts'
import { isEmail, toDomain } from './emailDomain.ts'
import { toNetwork } from './network.ts'

type Ban = Pick<DataFromCollectionSlug<'comment-bans'>, 'kind' | 'label' | 'value'>

const path = 'value'

const banWriter = ({ label, value }: Ban, { context, payload }: PayloadRequest) => {
  if (context.isWriterMark) return { value, label }
  if (!isEmail(value)) throw new NoEmail({ path })
  return { value: writerMark(payload, value), label: maskEmail(value) }
}

const banDomain = ({ value }: Ban) => {
  const domain = toDomain(value)
  if (!domain) throw new NoDomain({ path })
  return { value: domain, label: domain }
}

const banNetwork = ({ value }: Ban) => {
  const network = toNetwork(value)
  if (!network) throw new NoNetwork({ path })
  return { value: network, label: network }
}

const settlers = { writer: banWriter, domain: banDomain, network: banNetwork }

const refuseSecond = async ({ kind, value }: Pick<Ban, 'kind' | 'value'>, req: PayloadRequest) => {
  const where = { kind: { equals: kind }, value: { equals: value } }
  const { totalDocs } = await req.payload.count({ collection: 'comment-bans', where, req })
  if (totalDocs > 0) throw new AlreadyBanned({ path })
}

/**
 * Stores what a new ban is compared by: of an e-mail its mark alone, of a network one spelling. Who
 * has the mark of a writer only, as the desk has of an old comment, gives it as `value`, with a
 * `label`, and `context.isWriterMark`.
 * @throws NoEmail, NoDomain, NoNetwork, AlreadyBanned
 */
export const settleBan: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const { kind, value } = data as Ban
  // What is not of the list, the field refuses.
  if (operation !== 'create' || !Object.hasOwn(settlers, kind)) return data
  const typed = typeof value === 'string' ? value.trim() : ''
  const settled = settlers[kind]({ ...(data as Ban), value: typed }, req)
  await refuseSecond({ kind, value: settled.value }, req)
  return { ...data, ...settled }
}
