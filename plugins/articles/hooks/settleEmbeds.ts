import { readAddress, refusal } from '#collections/fields/body/embed/readAddress.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { EmbedNotAllowed } from '../errors.ts'
import { blockOf, mapNodes, type BodyNode } from '../view/mapNodes.ts'

const settle = (node: BodyNode, language?: string) => {
  const block = blockOf(node)
  if (block?.kind !== 'embed') return node
  const found = readAddress(block.fields.url)
  if (!found) throw new EmbedNotAllowed({ path: 'body', message: refusal(language) })
  const { id: mediaId, provider, url } = found
  return { ...node, fields: { ...block.fields, url, provider, mediaId } }
}

/**
 * What is published embeds from the listed providers only, each address in one spelling. A draft may
 * hold an address that is half typed; nothing of it is shown.
 */
export const settleEmbeds: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published' || !data.body?.root) return data
  const root = mapNodes(data.body.root, (node) => settle(node, req.i18n?.language))
  return { ...data, body: { ...data.body, root } }
}
