// The blocks of a story's body: what is stored, what is refused, what readers get.
import { toBlock, toLinkParagraph, toUpload, withNodes } from '../../helpers/bodies.ts'
import { factories, toBody } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const read = async (slug: unknown, query = '') =>
  (await platform.reader.get(`/v1/articles/${slug}${query}`)).body

const publish = async (...nodes: object[]) => {
  const { id, slug } = await make.createArticle({ body: withNodes(...nodes) })
  return { id, slug, ...(await read(slug)) } as Record<string, any>
}

const youtube = 'https://youtu.be/dQw4w9WgXcQ'

describe('a pull quote', () => {
  it('is printed with who said it, escaped', async () => {
    const quote = 'Chiêng sống\nthì phải có <đoạn mới>.'
    const { bodyHtml } = await publish(toBlock('pullQuote', { quote, attribution: 'Già Y & Z' }))
    expect(bodyHtml).toContain(
      '<figure class="pull-quote"><blockquote><p>Chiêng sống<br>thì phải có &lt;đoạn mới&gt;.</p>' +
        '</blockquote><figcaption>Già Y &amp; Z</figcaption></figure>',
    )
  })
})

describe('a gallery', () => {
  it('prints its pictures in order, each with its caption in this story or else its own', async () => {
    const first = await make.createImage({ alt: 'Một "cầu"', caption: 'Gốc', credit: 'Ảnh: A' })
    const second = await make.createImage({ caption: 'Chú thích gốc' })
    const pictures = [{ image: first.id, caption: 'Riêng' }, { image: second.id }]
    const { bodyHtml } = await publish(toBlock('gallery', { pictures, caption: 'Một ngày <chợ>' }))
    expect(bodyHtml).toMatch(/<figure class="gallery"><figure><img [^>]+ loading="lazy">/)
    expect(bodyHtml).toContain('alt="Một &quot;cầu&quot;" width="64" height="48"')
    expect(bodyHtml).toContain(
      '<figcaption>Riêng <cite>Ảnh: A</cite></figcaption></figure><figure>',
    )
    expect(bodyHtml).toContain('<figcaption>Chú thích gốc</figcaption></figure>')
    expect(bodyHtml).toContain('<figcaption>Một ngày &lt;chợ&gt;</figcaption></figure>')
  })

  it('shows a picture’s new words in the next answer, and goes on without one that is deleted', async () => {
    const [first, second] = [await make.createImage(), await make.createImage()]
    const pictures = [{ image: first.id }, { image: second.id }]
    const { slug } = await publish(toBlock('gallery', { pictures }))
    await platform.editor.patch(`/api/images/${first.id}`, { alt: 'Mô tả mới' })
    expect((await read(slug)).bodyHtml).toContain('alt="Mô tả mới"')
    await platform.editor.delete(`/api/images/${second.id}?despiteUses=true`)
    expect((await read(slug)).bodyHtml.match(/<img /g)).toHaveLength(1)
  })
})

describe('a fact box', () => {
  it('prints its title and its points, links to stories among them', async () => {
    const other = await make.createArticle()
    const { root } = toBody('Dài 14 km <b>')
    const content = { root: { ...root, children: [...root.children, toLinkParagraph(other.id)] } }
    const { bodyHtml } = await publish(toBlock('factBox', { title: 'Con đường', content }))
    expect(bodyHtml).toContain(
      '<aside class="fact-box"><h3>Con đường</h3><p>Dài 14 km &lt;b&gt;</p>',
    )
    expect(bodyHtml).toContain(`href="http://news.test/articles/${other.slug}"`)
  })
})

describe('a table', () => {
  it('prints rows that were typed or pasted, with their headers', async () => {
    const cells = '| Xã | Số hộ |\n| --- | --: |\nYa Lũng | 120\n\nĐăk <Mây>'
    const { bodyHtml } = await publish(
      toBlock('table', { cells, hasHeaderRow: true, hasHeaderColumn: true, caption: 'Nguồn: Sở' }),
    )
    expect(bodyHtml).toContain(
      '<figure class="table"><table><thead><tr><th scope="col">Xã</th><th scope="col">Số hộ</th>' +
        '</tr></thead><tbody><tr><th scope="row">Ya Lũng</th><td>120</td></tr>' +
        '<tr><th scope="row">Đăk &lt;Mây&gt;</th><td></td></tr></tbody></table>' +
        '<figcaption>Nguồn: Sở</figcaption></figure>',
    )
  })

  it('reads what a spreadsheet puts on the clipboard', async () => {
    const { bodyHtml } = await publish(
      toBlock('table', { cells: 'Tháng\tMưa | mm\r\n10\t220', hasHeaderRow: false }),
    )
    expect(bodyHtml).toContain('<tr><td>Tháng</td><td>Mưa | mm</td></tr><tr><td>10</td>')
  })
})

describe('an embed', () => {
  it('is stored in one spelling and printed as a frame that may do little', async () => {
    const { id, bodyHtml } = await publish(
      toBlock('embed', { url: youtube, title: 'Lễ "hội"', caption: 'Quay tối qua' }),
    )
    const { body } = await platform.editor.get(`/api/articles/${id}?depth=0`)
    expect(body.body.root.children[1].fields).toMatchObject({
      provider: 'youtube',
      mediaId: 'dQw4w9WgXcQ',
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    })
    const [frame] = /<iframe [^>]+>/.exec(bodyHtml) as string[]
    for (const attribute of [
      'src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"',
      'title="Lễ &quot;hội&quot;"',
      'width="560" height="315"',
      'aspect-ratio:16/9',
      'loading="lazy"',
      'referrerpolicy="strict-origin-when-cross-origin"',
      'allow="encrypted-media; fullscreen; picture-in-picture"',
      'sandbox="allow-scripts allow-same-origin allow-presentation allow-popups',
    ]) {
      expect(frame).toContain(attribute)
    }
    expect(frame).not.toContain('allow-top-navigation')
    expect(bodyHtml).toContain('<figcaption>Quay tối qua <cite><a href="https://www.youtube.com/')
  })

  it('keeps the shape of a video held upright', async () => {
    const url = 'https://www.youtube.com/shorts/dQw4w9WgXcQ'
    const { bodyHtml } = await publish(toBlock('embed', { url }))
    expect(bodyHtml).toContain('width="315" height="560"')
    expect(bodyHtml).toContain('aspect-ratio:9/16')
  })

  it('is a plain link where the provider would follow readers around', async () => {
    const url = 'https://twitter.com/vanson/status/99'
    const { bodyHtml } = await publish(toBlock('embed', { url, title: 'Lời <ông> Ba' }))
    expect(bodyHtml).toContain(
      '<figure class="embed embed-link embed-x"><a href="https://x.com/vanson/status/99" ' +
        'rel="noopener noreferrer"><strong>Lời &lt;ông&gt; Ba</strong> <span>X</span></a></figure>',
    )
    expect(bodyHtml).not.toContain('<iframe')
  })

  const wrong = 'https://youtube.com.evil.test/watch?v=dQw4w9WgXcQ'
  const wrongBody = () => withNodes(toBlock('embed', { url: wrong }))

  it('of another address is refused when the story is published, and nothing is stored', async () => {
    const section = (await make.createSection()).id
    const headline = 'Bài có địa chỉ lạ'
    const { status, body } = await platform.editor.post(
      '/api/articles',
      { headline, section, body: wrongBody(), _status: 'published', ignoreChecklist: true },
      { 'accept-language': 'en' },
    )
    expect(status).toBe(422)
    expect(body.errors[0].data).toMatchObject({ code: 'EMBED_NOT_ALLOWED', path: 'body' })
    expect(body.errors[0].message).toMatch(/YouTube, Vimeo, Facebook, TikTok, X, Instagram/)
    const where = { headline: { equals: headline } }
    expect((await platform.payload.count({ collection: 'articles', where })).totalDocs).toBe(0)
  })

  it('is refused by an update and in a Vietnamese newsroom’s words, and the page stays', async () => {
    const { id, slug } = await make.createArticle()
    const change = { body: wrongBody() }
    const language = { 'accept-language': 'vi' }
    const { status, body } = await platform.editor.patch(`/api/articles/${id}`, change, language)
    expect([status, body.errors[0].data.code]).toEqual([422, 'EMBED_NOT_ALLOWED'])
    expect(body.errors[0].message).toMatch(/^Chỉ nhúng được video, bài đăng của YouTube/)
    expect((await read(slug)).bodyHtml).toBe('<p>Một đoạn văn.</p>')
  })

  it('is refused by GraphQL', async () => {
    const { id } = await make.createArticle()
    const json = JSON.stringify(wrongBody()).replace(/"(\w+)":/g, '$1:')
    const { body } = await platform.editor.graphql(
      `mutation { updateArticle(id: "${id}", data: { body: ${json} }) { id } }`,
    )
    expect(body.errors[0].extensions).toMatchObject({
      statusCode: 422,
      data: { code: 'EMBED_NOT_ALLOWED', path: 'body' },
    })
  })

  it('comes back half typed with the draft of a published story that had it', async () => {
    const { id, slug } = await make.createArticle()
    const change = { body: wrongBody() }
    await platform.editor.patch(`/api/articles/${id}?draft=true`, change)
    const versions = `/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt`
    const [draft] = (await platform.editor.get(versions)).body.docs
    expect((await platform.editor.post(`/api/articles/versions/${draft.id}`)).status).toBe(200)
    expect((await read(slug)).bodyHtml).toBe('<p>Một đoạn văn.</p>')
  })

  it('may be half typed in a draft, which cannot be published before it is right', async () => {
    const createdBy = platform.journalist.user.id
    const { id } = await make.createArticle({ _status: 'draft', createdBy })
    const saved = await platform.journalist.patch(`/api/articles/${id}?draft=true`, {
      body: wrongBody(),
    })
    expect(saved.status).toBe(200)
    const refused = await platform.editor.patch(`/api/articles/${id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([422, 'EMBED_NOT_ALLOWED'])
    const right = {
      _status: 'published',
      ignoreChecklist: true,
      body: withNodes(toBlock('embed', { url: youtube })),
    }
    expect((await platform.editor.patch(`/api/articles/${id}`, right)).status).toBe(200)
  })
})

describe('related stories', () => {
  const related = (...stories: string[]) => toBlock('relatedStories', { stories })

  it('are links to those that the public may read; no other headline shows anywhere', async () => {
    const there = await make.createArticle({ headline: 'Bài <công khai>' })
    const draft = await make.createArticle({ _status: 'draft', headline: 'Bí mật nháp' })
    const trashed = await make.createArticle({ headline: 'Bí mật rác' })
    const { id, slug } = await publish(related(there.id, draft.id, trashed.id))
    await platform.editor.patch(`/api/articles/${trashed.id}`, {
      deletedAt: new Date().toISOString(),
    })
    const { bodyHtml } = await read(slug)
    expect(bodyHtml).toContain(
      '<aside class="related-stories"><h3>Đọc thêm</h3><ul><li>' +
        `<a href="http://news.test/articles/${there.slug}">Bài &lt;công khai&gt;</a></li></ul></aside>`,
    )
    const whole = JSON.stringify(await read(slug, '?include=body'))
    expect(whole).not.toMatch(/Bí mật/)
    for (const depth of [0, 1, 2]) {
      const { body } = await platform.reader.get(`/api/articles/${id}?depth=${depth}`)
      expect(JSON.stringify(body)).not.toMatch(/Bí mật/)
    }
    const { body } = await platform.reader.graphql(`{ Article(id: "${id}") { body(depth: 2) } }`)
    expect(body.data.Article.body.root.children).toHaveLength(2)
    expect(JSON.stringify(body)).not.toMatch(/Bí mật/)
  })

  it('come and go as they are published and withdrawn, and change with their headline', async () => {
    const other = await make.createArticle({ _status: 'draft', headline: 'Bài đi kèm' })
    const { slug, bodyHtml } = await publish(related(other.id))
    expect(bodyHtml).not.toContain('<aside')
    await platform.editor.patch(`/api/articles/${other.id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect((await read(slug)).bodyHtml).toContain('>Bài đi kèm</a>')
    await platform.editor.patch(`/api/articles/${other.id}`, { headline: 'Tên khác' })
    expect((await read(slug)).bodyHtml).toContain('>Tên khác</a>')
    await platform.editor.patch(`/api/articles/${other.id}`, { _status: 'draft' })
    expect((await read(slug)).bodyHtml).not.toContain('<aside')
  })

  it('have a heading in the story’s language, or the one they were given', async () => {
    const { id } = await make.createArticle()
    const english = await make.createArticle({ language: 'en', body: withNodes(related(id)) })
    expect((await read(english.slug)).bodyHtml).toContain('<h3>Read more</h3>')
    const own = await publish(toBlock('relatedStories', { title: 'Cùng loạt', stories: [id] }))
    expect(own.bodyHtml).toContain('<h3>Cùng loạt</h3>')
  })
})

describe('a block that is not whole', () => {
  const images = async (count: number) => {
    const { id } = await make.createImage()
    return Array.from({ length: count }, () => ({ image: id }))
  }

  const cases: [what: string, () => object | Promise<object>][] = [
    ['a quote without words', () => toBlock('pullQuote', { attribution: 'Ai đó' })],
    ['a gallery of one', async () => toBlock('gallery', { pictures: await images(1) })],
    ['a gallery of thirty-one', async () => toBlock('gallery', { pictures: await images(31) })],
    ['a fact box without text', () => toBlock('factBox', { title: 'Số liệu' })],
    ['a table without rows', () => toBlock('table')],
    ['no related story', () => toBlock('relatedStories', { stories: [] })],
    ['a kind nobody knows', () => toBlock('script', { source: 'alert(1)' })],
  ]

  it.each(cases)('is refused at publication: %s', async (_what, toNode) => {
    const { id, slug } = await make.createArticle()
    const body = withNodes(await toNode())
    const answer = await platform.editor.patch(`/api/articles/${id}`, { body })
    expect(answer.status).toBe(400)
    expect((await read(slug)).bodyHtml).toBe('<p>Một đoạn văn.</p>')
  })

  it('may be saved in a draft', async () => {
    const createdBy = platform.journalist.user.id
    const { id } = await make.createArticle({ _status: 'draft', createdBy })
    const body = withNodes(toBlock('pullQuote'), toBlock('gallery'))
    const answer = await platform.journalist.patch(`/api/articles/${id}?draft=true`, { body })
    expect(answer.status).toBe(200)
  })
})

describe('the number of words', () => {
  it('counts what this story’s writer wrote in blocks, not marks between, not others’ words', async () => {
    const image = await make.createImage({ caption: 'chú thích riêng của ảnh không tính' })
    const other = await make.createArticle({ headline: 'tiêu đề bài khác không tính' })
    const { wordCount } = await publish(
      toBlock('pullQuote', { quote: 'hai chữ', attribution: 'Lan' }),
      toBlock('gallery', {
        pictures: [{ image: image.id, caption: 'ba chữ đây' }, { image: image.id }],
        caption: 'chung',
      }),
      toBlock('factBox', { title: 'Số liệu', content: toBody('bốn chữ – đủ cả') }),
      toBlock('table', { cells: 'a | b\nc | d', hasHeaderRow: true, caption: 'nguồn' }),
      toBlock('embed', { url: youtube, caption: 'quay đêm' }),
      toBlock('relatedStories', { stories: [other.id] }),
      toUpload(image.id, 'một hình'),
    )
    // Đoạn mở đầu: 3.
    expect(wordCount).toBe(3 + 3 + 4 + 6 + 5 + 2 + 2)
  })
})

describe('GET /v1/articles/:slug?include=body', () => {
  it('adds the body as stored, its relations as the public may see them', async () => {
    const image = await make.createImage({ credit: 'Ảnh: A' })
    const there = await make.createArticle()
    const draft = await make.createArticle({ _status: 'draft' })
    const { slug } = await publish(
      toUpload(image.id),
      toLinkParagraph(there.id),
      toLinkParagraph(draft.id),
      toBlock('gallery', { pictures: [{ image: image.id }, { image: image.id }] }),
      toBlock('relatedStories', { stories: [draft.id, there.id] }),
      toBlock('factBox', {
        title: 'A',
        content: { root: withNodes(toLinkParagraph(draft.id)).root },
      }),
    )
    const { body, bodyHtml } = await read(slug, '?include=body')
    expect(bodyHtml).toBe((await read(slug)).bodyHtml)
    const [, figure, link, dead, gallery, stories] = body.root.children
    expect(figure.value).toMatchObject({ id: image.id, credit: 'Ảnh: A', renditions: [] })
    const story = { headline: there.headline, slug: there.slug }
    expect(link.children[0].fields.doc.value).toMatchObject(story)
    expect(dead.children[0].fields.doc).toBeNull()
    expect(gallery.fields.pictures[1].image.url).toMatch(
      /^http:\/\/news\.test\/api\/images\/file\//,
    )
    expect(stories.fields.stories).toEqual([
      { ...story, url: `http://news.test/articles/${there.slug}` },
    ])
    const text = JSON.stringify(body)
    expect(text).not.toContain(draft.id)
    expect(text).not.toMatch(/createdBy|email|stage|_status/)
  })

  it('is another answer than that without, and changes with it', async () => {
    const { id, slug } = await make.createArticle()
    expect(await read(slug)).not.toHaveProperty('body')
    expect(await read(slug, '?include=body')).toHaveProperty('body')
    expect(await read(slug)).not.toHaveProperty('body')
    await platform.editor.patch(`/api/articles/${id}`, { body: toBody('Đoạn khác.') })
    expect(JSON.stringify(await read(slug, '?include=body'))).toContain('Đoạn khác.')
  })

  it.each(['author', 'body,secrets', 'body,', '', 'jsonLd,jsonld'])(
    'refuses include=%s, naming what it does not know',
    async (include) => {
      const { slug } = await make.createArticle()
      const answer = await platform.reader.get(`/v1/articles/${slug}?include=${include}`)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'include' })
      const unknown = include.split(',').find((name) => !['body', 'jsonLd'].includes(name))
      expect(answer.body.errors[0].message).toContain(`“${unknown}”`)
    },
  )

  it('refuses other parameters', async () => {
    const { slug } = await make.createArticle()
    const { status, body } = await platform.reader.get(`/v1/articles/${slug}?depth=3`)
    expect([status, body.errors[0].path]).toEqual([400, 'depth'])
  })
})
