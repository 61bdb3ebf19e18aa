// One real provincial news page, carried from a journalist's draft to a reader's approved comment.
// It is read from a folder beside the checkout and is no part of this project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { factories, toBody, toJpeg } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const folder = process.env.REAL_PAGES ?? '../shared/seed'
const [page] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
const withPage = page ? describe : describe.skip

type Block = { paragraph: string } | { caption: string }

/** The page's parts: a headline, paragraphs with figures (a line printed twice), two names. */
const readPage = (text: string) => {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const end = lines.findIndex((line) => line.startsWith('Leave a Reply'))
  const [headline = '', , ...story] = lines.slice(0, end)
  const names = story.splice(-2)
  const blocks = story.flatMap((line, index): Block[] => {
    if (line === story[index - 1]) return []
    return [line === story[index + 1] ? { caption: line } : { paragraph: line }]
  })
  return { headline, blocks, names }
}

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const uploadPicture = async (caption: string) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: caption, caption }))
  form.set('file', new Blob([await toJpeg(1200, 800)], { type: 'image/jpeg' }), 'anh.jpg')
  const { status, body } = await platform.journalist.post('/api/images', form)
  expect(status).toBe(201)
  return body.doc.id as string
}

const toNode = async (block: Block) => {
  if ('paragraph' in block) return toBody(block.paragraph).root.children[0]
  const value = await uploadPicture(block.caption)
  return { type: 'upload', version: 3, format: '', relationTo: 'images', value, fields: {} }
}

withPage('a real news page', () => {
  const text = page ? readFileSync(`${folder}/${page}`, 'utf8') : ''
  const { headline, blocks, names } = readPage(text)

  it('is read whole', () => {
    expect(blocks.filter((block) => 'caption' in block)).toHaveLength(2)
    expect(blocks.length).toBeGreaterThan(8)
    expect(names).toHaveLength(2)
  })

  it('goes from a journalist’s draft to a reader’s approved comment with nothing lost', async () => {
    const { createSection, createAuthor } = factories(platform.payload)
    const [section, text1, photo] = [
      await createSection('Chính trị'),
      await createAuthor(names[0]),
      await createAuthor(names[1]),
    ]
    const children = []
    for (const block of blocks) children.push(await toNode(block))

    const written = await platform.journalist.post('/api/articles', {
      headline: headline.normalize('NFD'),
      section: section.id,
      language: 'vi',
      byline: [
        { author: text1.id, role: 'text' },
        { author: photo.id, role: 'photo' },
      ],
      body: { root: { ...toBody().root, children } },
      stage: 'submitted',
    })
    expect(written.status).toBe(201)
    const { id, slug } = written.body.doc
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(404)

    const publish = await platform.editor.patch(`/api/articles/${id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(publish.status).toBe(200)
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(body.headline).toBe(headline)
    expect(body.byline.map(({ name }: { name: string }) => name)).toEqual(names)
    for (const block of blocks) {
      const expected =
        'caption' in block ? `<figcaption>${block.caption}` : `<p>${block.paragraph}</p>`
      expect(body.bodyHtml).toContain(expected)
    }
    expect(body.bodyHtml).toBe(body.bodyHtml.normalize('NFC'))

    const rated = await platform.reader.put(`/v1/articles/${slug}/rating`, { value: 5 })
    expect(rated.body).toMatchObject({ ratingValue: 5, ratingCount: 1, mine: 5 })

    const comment = await platform.reader.post(`/v1/articles/${slug}/comments`, {
      authorName: 'Bạn đọc',
      authorEmail: 'ban.doc@example.com',
      body: 'Bài viết rất hữu ích.',
    })
    expect(comment.status).toBe(202)
    const verdict = { status: 'approved' }
    await platform.moderator.patch(`/api/comments/${comment.body.id}`, verdict)
    const { docs } = (await platform.reader.get(`/v1/articles/${slug}/comments`)).body
    expect(docs[0].bodyHtml).toBe('<p>Bài viết rất hữu ích.</p>')
    const final = (await platform.reader.get(`/v1/articles/${slug}`)).body
    expect(final).toMatchObject({ comments: { count: 1 }, rating: { ratingCount: 1 } })
  })
})
