// The reader site's pages and forms over HTTP: what Next makes of them is there in the product alone.
import { startProduct, type Product } from './product.ts'

let product: Product
let slug: string
let id: string
let admin: string

const minutes = 60_000

const login = async (role: string) => {
  const answer = await fetch(`${product.base}/api/users/login`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(product.people[role]),
  })
  return (await answer.json()).token as string
}

const asAdmin = (method: string, path: string, data: object) =>
  fetch(`${product.base}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${admin}` },
    body: JSON.stringify(data),
  })

const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(product.base + path, { headers, method, redirect: 'manual' })

const textOf = async (path: string) => (await open(path)).text()

const send = (path: string, values: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(product.base + path, {
    ...{ method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(values) },
  })

beforeAll(async () => {
  product = await startProduct({ TRUST_PROXY: 'loopback' })
  admin = await login('admin')
  const { docs } = await (await open('/v1/articles?limit=1')).json()
  ;({ slug, id } = docs[0])
}, 10 * minutes)

afterAll(async () => expect(await product?.stop()).toBe(0), minutes)

describe('a page', () => {
  it('is kept, compressed, and told by its tag', async () => {
    const path = `/articles/${slug}`
    await open(path)
    const { headers } = await open(path, { 'accept-encoding': 'br' })
    expect(Number(headers.get('age'))).toBeLessThan(60)
    expect(headers.get('content-encoding')).toBe('br')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+$/)
    const known = { 'accept-encoding': 'br', 'if-none-match': headers.get('etag')! }
    expect((await open(path, known)).status).toBe(304)
    const head = await open(path, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('is the same whatever else stands in its address, and whoever asks', async () => {
    const tags = [
      await open(`/articles/${slug}`),
      await open(`/articles/${slug}?utm_source=x&fbclid=y`),
      await open(`/articles/${slug}?after=a&after=b`),
      await open(`/articles/${slug}`, { cookie: `payload-token=${admin}` }),
    ].map(({ headers }) => headers.get('etag'))
    expect(tags[0]).toMatch(/^".+"$/)
    expect(new Set(tags).size).toBe(1)
  })

  it('runs nothing that is written into it', async () => {
    for (const path of ['/', `/articles/${slug}`, '/search?q=đường', '/nowhere']) {
      const page = await open(path)
      const policy = page.headers.get('content-security-policy')!
      expect(policy).toContain("script-src 'self';")
      const scripts = (await page.text()).match(/<script\b[^>]*>/g) ?? []
      const others = scripts.filter((script) => !/ld\+json|src="\/reader-/.test(script))
      expect([path, others]).toEqual([path, []])
    }
  })

  it('tells search engines and other sites what it is', async () => {
    const page = await textOf(`/articles/${slug}`)
    expect(page).toContain(`<link rel="canonical" href="http`)
    expect(page).toContain('property="og:image"')
    expect(page).toContain('"@type":"NewsArticle"')
    expect(page).toContain('type="application/rss+xml"')
    expect(page).toMatch(/<html lang="vi">/)
  })

  it('is another with the next change: a rating, a comment, a headline', async () => {
    const path = `/articles/${slug}`
    await open(path)
    const { ratingCount } = await (await open(`/v1${path}/rating`)).json()
    await fetch(`${product.base}/v1${path}/rating`, {
      ...{ method: 'PUT', headers: { 'content-type': 'application/json' } },
      body: '{"value":5}',
    })
    expect(await textOf(path)).toContain(`· ${ratingCount + 1} lượt`)
    const written = await fetch(`${product.base}/v1${path}/comments`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({
        ...{ authorName: 'Lan', authorEmail: 'lan@example.com', body: 'Trang này có tôi.' },
      }),
    })
    const comment = (await written.json()).id
    expect(await textOf(path)).not.toContain('Trang này có tôi.')
    const verdicts = [{ id: comment, status: 'approved' }]
    expect((await asAdmin('POST', '/comments/verdicts', { verdicts })).status).toBe(200)
    expect(await textOf(path)).toContain('Trang này có tôi.')
    const headline = 'Đầu đề mới của bài'
    const data = { headline, _status: 'published' }
    expect((await asAdmin('PATCH', `/articles/${id}`, data)).status).toBe(200)
    expect(await textOf(path)).toContain(`<h1>${headline}</h1>`)
    expect(await textOf('/')).toContain(headline)
  })

  it('leads on from where its story was, and from addresses of an older site', async () => {
    const data = { slug: 'dia-chi-moi', _status: 'published' }
    expect((await asAdmin('PATCH', `/articles/${id}`, data)).status).toBe(200)
    const moved = await open(`/articles/${slug}`)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/articles/dia-chi-moi'])
    const sent = await send(`/articles/${slug}/rating`, { value: '4' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/articles/dia-chi-moi'])
    slug = 'dia-chi-moi'
    const redirect = { from: '/2019/05/bai-cu', to: `/articles/${slug}` }
    expect((await asAdmin('POST', '/redirects', redirect)).status).toBe(201)
    const old = await open('/2019/05/bai-cu')
    expect([old.status, old.headers.get('location')]).toEqual([308, `/articles/${slug}`])
  })

  it.each(['/search?q=%22', `/search?q=${'a'.repeat(3000)}`])(
    'finds nothing by what nobody can look for',
    async (path) => {
      const page = await open(path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Không tìm thấy bài nào.')
    },
  )

  it.each(['//', '//x.test:99999/y', '//evil.example/'])(
    'of this site is all that %s leads to',
    async (path) => {
      const page = await open(path)
      expect(page.status).toBe(308)
      expect(page.headers.get('location')).toMatch(/^\/(?!\/)/)
    },
  )

  it('is read, and nothing else', async () => {
    const answer = await open(`/articles/${slug}`, {}, 'DELETE')
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('says that nothing is behind a cursor that is none', async () => {
    for (const path of [`/articles/${slug}?after=x`, '/sections/thoi-su?after=x']) {
      expect([path, (await open(path)).status]).toEqual([path, 404])
    }
  })

  it.each([
    '/nowhere',
    '/constructor',
    '/wp-login.php',
    '/articles/none',
    '/sections/none',
    '/a/b/c',
    '/search/x',
  ])('says that nothing is at %s', async (path) => {
    const page = await open(path)
    expect([page.status, page.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(await page.text()).toContain('<h1>Không có trang này</h1>')
  })
})

describe('a form that is sent without scripts', () => {
  const path = () => `/articles/${slug}`

  it('rates for the visitor whose cookie comes along', async () => {
    const first = await send(`${path()}/rating`, { value: '4' })
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe(`${path()}?said=rated#rating`)
    const cookie = first.headers.getSetCookie()[0]!.split(';')[0]!
    const { ratingCount } = await (await open(`/v1${path()}/rating`)).json()
    await send(`${path()}/rating`, { value: '2' }, { cookie })
    expect((await (await open(`/v1${path()}/rating`)).json()).ratingCount).toBe(ratingCount)
  })

  it('shows what is wrong beside its field, and what was typed', async () => {
    const values = { body: 'Chữ <b>đã</b> gõ', authorName: 'Lan', authorEmail: 'sai' }
    const answer = await send(`${path()}/comments`, values)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store'])
    const page = await answer.text()
    expect(page).toContain('Chữ &lt;b&gt;đã&lt;/b&gt; gõ')
    expect(page).toMatch(/id="comment-authorEmail-fault">E-mail chưa đúng/)
  })

  it('comes from where the reader is, and not from where somebody says', async () => {
    const write = async (email: string, headers: Record<string, string>) => {
      const values = { body: `Thư của ${email}`, authorName: 'Lan', authorEmail: email }
      expect((await send(`${path()}/comments`, values, headers)).status).toBe(303)
      const query = `where[authorEmail][equals]=${email}`
      const answer = await fetch(`${product.base}/api/comments?${query}`, {
        headers: { authorization: `JWT ${await login('moderator')}` },
      })
      return (await answer.json()).docs[0].address
    }
    const behindProxy = { 'x-forwarded-for': '203.0.113.7' }
    expect(await write('xa@example.com', behindProxy)).toBe('203.0.113.7')
    const forged = { 'x-masthead-address': '198.51.100.9', 'x-masthead-key': '00'.repeat(32) }
    expect(await write('gia@example.com', { ...behindProxy, ...forged })).toBe('203.0.113.7')
  })

  it.each([
    ['by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['by its origin', { origin: 'https://elsewhere.example' }],
  ])('is refused where another site has sent it, told %s', async (_how, headers) => {
    const before = await (await open(`/v1${path()}/rating`)).json()
    const answer = await send(`${path()}/rating`, { value: '1' }, headers)
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([
      403,
      'FORM_FROM_ELSEWHERE',
    ])
    expect(await (await open(`/v1${path()}/rating`)).json()).toEqual(before)
  })

  it.each([
    ['a comment that leads elsewhere', '/comments/x%2f..%2fform/like', { slug: 'x' }, 400],
    ['no story', '/comments/x/like', {}, 400],
    ['a story that is none', '/articles/none/rating', { value: '3' }, 404],
    ['no stars', '/articles/dia-chi-moi/rating', {}, 400],
    ['stars beyond the scale', '/articles/dia-chi-moi/rating', { value: '99' }, 400],
  ] as const)('is refused with %s', async (...[, to, values, status]) => {
    expect((await send(to, values)).status).toBe(status)
  })

  it.each(['like', 'report'])('says that the comment is gone, to a %s', async (act) => {
    const answer = await send(`/comments/none/${act}`, { slug, reason: 'spam' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Bình luận này không còn nữa.')
  })
})

describe('a story that was withdrawn', () => {
  it('says so at its address, with the newsroom’s reason', async () => {
    const step = { name: 'withdraw', words: 'Bài có sai sót nghiêm trọng.' }
    expect((await asAdmin('POST', `/articles/${id}/steps`, step)).status).toBe(200)
    const page = await open(`/articles/${slug}`)
    expect(page.status).toBe(410)
    const text = await page.text()
    expect(text).toContain('<h1>Bài này đã được rút</h1>')
    expect(text).toContain('Bài có sai sót nghiêm trọng.')
    expect(await textOf('/')).not.toContain(`/articles/${slug}"`)
  })
})
