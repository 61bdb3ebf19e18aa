import { readAddress, refusal } from '#collections/fields/body/embed/readAddress.ts'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { PublicationRule } from '#kit/publicationCheck.ts'
import { EmbedNotAllowed } from '../errors.ts'
import { blockOf, mapNodes, type BodyNode } from '../view/mapNodes.ts'

const settle = (node: BodyNode, req: PayloadRequest) => {
  const block = blockOf(node)
  if (block?.kind !== 'embed') return node
  const found = readAddress(block.fields.url)
  if (!found) throw new EmbedNotAllowed({ path: 'body', message: refusal, req })
  const { id: mediaId, provider, url } = found
  return { ...node, fields: { ...block.fields, url, provider, mediaId } }
}

type Bodied = { body?: { root?: BodyNode } | null }

const settleRoot = ({ body }: Bodied, req: PayloadRequest) =>
  body?.root && mapNodes(body.root, (node) => settle(node, req))

/** @throws EmbedNotAllowed where a story embeds from elsewhere than the listed providers */
export const refuseStrangeEmbeds: PublicationRule = (story, req) => {
  settleRoot(story as Bodied, req)
}

/**
 * What is published embeds from the listed providers only, each address in one spelling. A draft may
 * hold an address that is half typed; nothing of it is shown.
 */
export const settleEmbeds: CollectionBeforeChangeHook = ({ data, req }) => {
  const root = data._status === 'published' && settleRoot(data, req)
  return root ? { ...data, body: { ...data.body, root } } : data
}
