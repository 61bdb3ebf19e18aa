// The body as the editor keeps it, for frontends that print it their own way. Relations hold what
// bodyHtml shows of them, and those the public may not read are left out.
import { toPublicImage } from '#kit/publicImage.ts'
import { blockOf, mapNodes, type BodyNode } from './mapNodes.ts'
import { pictureOf, storyOf } from './relations.ts'
import type { Body } from './toBodyHtml.ts'

type Fields = Record<string, unknown>

const toPublicStory = (value: unknown, siteUrl: string) => {
  const { headline, slug } = storyOf(value) ?? {}
  return slug ? { headline, slug, url: `${siteUrl}/articles/${slug}` } : undefined
}

const toPicture = (value: unknown, siteUrl: string) => {
  const image = pictureOf(value)
  return image && toPublicImage(image, siteUrl)
}

const listOf = (value: unknown) => (Array.isArray(value) ? value : [])

const toGallery = (fields: Fields, siteUrl: string) => {
  const pictures = listOf(fields.pictures).flatMap((row: Fields) => {
    const image = toPicture(row.image, siteUrl)
    return image ? [{ ...row, image }] : []
  })
  return { ...fields, pictures }
}

const toRelated = (fields: Fields, siteUrl: string) => ({
  ...fields,
  stories: listOf(fields.stories).flatMap((story) => toPublicStory(story, siteUrl) ?? []),
})

const toFields = (kind: string, fields: Fields, siteUrl: string): Fields => {
  if (kind === 'gallery') return toGallery(fields, siteUrl)
  if (kind === 'relatedStories') return toRelated(fields, siteUrl)
  if (kind === 'factBox')
    return { ...fields, content: toPublicBody(fields.content as Body, siteUrl) }
  return fields
}

const toUpload = (node: BodyNode, siteUrl: string) => {
  const value = toPicture(node.value, siteUrl)
  return value && { ...node, value }
}

const toLink = (node: BodyNode, siteUrl: string) => {
  const fields = node.fields as Fields & { doc?: { value?: unknown } | null }
  if (!fields?.doc) return node
  const value = toPublicStory(fields.doc.value, siteUrl)
  return { ...node, fields: { ...fields, doc: value ? { relationTo: 'articles', value } : null } }
}

const toNode = (node: BodyNode, siteUrl: string) => {
  if (node.type === 'upload') return toUpload(node, siteUrl)
  if (node.type === 'link') return toLink(node, siteUrl)
  const block = blockOf(node)
  return block ? { ...node, fields: toFields(block.kind, block.fields, siteUrl) } : node
}

/** The Lexical JSON of a body; `siteUrl` begins the addresses in it. */
export const toPublicBody = (body: Body | null | undefined, siteUrl: string): Body | undefined =>
  body ? { ...body, root: mapNodes(body.root, (node) => toNode(node, siteUrl)) } : undefined
