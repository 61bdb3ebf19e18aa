// What a test needs, made on the spot: valid unless told otherwise.
import { randomBytes } from 'node:crypto'
import type { DataFromCollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

type Draft<T> = { [K in keyof T]?: unknown }
type Article = DataFromCollectionSlug<'articles'>
type Comment = DataFromCollectionSlug<'comments'>

export const unique = (word: string) => `${word} ${randomBytes(4).toString('hex')}`

/** A paragraph of rich text for each line. */
export const toBody = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [
        { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' },
      ],
    })),
  },
})

const anyColour = () => {
  const [r, g, b] = randomBytes(3)
  return { r: r!, g: g!, b: b! }
}

/** A small JPEG of one colour, each of another. */
export const toJpeg = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: anyColour() } })
    .jpeg()
    .toBuffer()

export const factories = (payload: Payload) => {
  const createSection = (name = unique('Mục')) =>
    payload.create({ collection: 'sections', data: { name } })

  const createAuthor = (name = unique('Tác giả'), user?: string) =>
    payload.create({ collection: 'authors', data: { name, user } })

  const createImage = async (data: { alt?: string; caption?: string; credit?: string } = {}) => {
    const file = await toJpeg()
    return payload.create({
      collection: 'images',
      data: { alt: 'Một bức ảnh', ...data },
      file: { data: file, mimetype: 'image/jpeg', name: `${unique('a')}.jpg`, size: file.length },
    })
  }

  /** A published story, unless `_status` says otherwise. */
  const createArticle = async (data: Draft<Article> = {}): Promise<Article> =>
    payload.create({
      collection: 'articles',
      data: {
        headline: unique('Tin'),
        body: toBody('Một đoạn văn.'),
        language: 'vi',
        commentPolicy: 'premoderated',
        _status: 'published',
        section: data.section ?? (await createSection()).id,
        ...data,
      } as never,
      draft: data._status === 'draft',
    })

  const createComment = (article: string, data: Draft<Comment> = {}): Promise<Comment> =>
    payload.create({
      collection: 'comments',
      data: {
        article,
        authorName: 'Lan',
        authorEmail: 'lan@reader.test',
        body: unique('Hay lắm'),
        status: 'approved',
        ...data,
      } as never,
      context: { isModerated: true },
    })

  return { createSection, createAuthor, createImage, createArticle, createComment }
}
