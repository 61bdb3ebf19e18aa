import type { Browser } from 'playwright-core'
import {
  addName,
  choose,
  leave,
  openBrowser,
  openStory,
  pressUntil,
  save,
  signIn,
  signInByForm,
  takeSlowLine,
  takeStep,
  untilSaved,
} from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser

const minutes = 60_000

describeWithBrowser('a newsroom at work', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  const headline = 'Đà Lạt thử nghiệm xe buýt điện'

  it(
    'lets a journalist on a slow line write a story with a byline and a picture, in Vietnamese',
    async () => {
      const page = await signInByForm(browser, product, 'journalist')
      await takeSlowLine(page)
      await page.goto('/admin/collections/articles/create')
      await page.fill('#field-headline', headline)
      await page.fill('#field-standfirst', 'Mười hai xe chạy thử trong ba tháng.')
      await addName(page, { row: 0, author: 'Nguyễn Thị Hạnh', part: 'Bài' })
      await addName(page, { row: 1, author: 'Trần Quốc Việt', part: 'Ảnh' })
      await choose(page, '#field-section', 'Xã hội')
      await page.getByRole('button', { name: 'Chọn từ thư viện' }).click()
      await page.locator('.list-drawer tbody tr').first().getByRole('button').first().click()
      await page.locator('.upload-relationship-details').waitFor()
      const body = page.locator('.rich-text-lexical [contenteditable=true]')
      await body.click()
      const saved = untilSaved(page, 'năm giờ sáng.')
      await body.pressSequentially('Chuyến xe đầu tiên lăn bánh lúc năm giờ sáng.')
      await saved
      await page.locator('text=Nguyễn Thị Hạnh').first().waitFor()
      expect(await page.locator('#action-save').count()).toBe(0)
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'takes the story to the desk, back with a word, and to the desk again',
    async () => {
      const journalist = await signIn(browser, product, 'journalist')
      await openStory(journalist, headline)
      await takeStep(journalist, { name: 'submit', words: 'Nhờ anh xem giúp.', to: 'submitted' })
      await leave(journalist)
      const editor = await signIn(browser, product, 'editor')
      await openStory(editor, headline)
      const words = 'Bổ sung giá vé.'
      await takeStep(editor, { name: 'sendBack', words, to: 'draft' })
      await leave(editor)
      const again = await signIn(browser, product, 'journalist')
      await openStory(again, headline)
      await again.getByText(words).waitFor()
      await again.fill('#field-standfirst', 'Mười hai xe chạy thử trong ba tháng, vé bảy nghìn.')
      await again.getByText('Lần lưu cuối cùng').waitFor()
      await takeStep(again, { name: 'submit', words: '', to: 'submitted' })
      await leave(again)
    },
    3 * minutes,
  )

  it(
    'lets an editor approve and publish it, and readers see it at once',
    async () => {
      expect(await (await fetch(`${product.base}/`)).text()).not.toContain(headline)
      const page = await signIn(browser, product, 'editor')
      await openStory(page, headline)
      await takeStep(page, { name: 'approve', words: '', to: 'approved' })
      await pressUntil(page.locator('#action-save'), () =>
        page.locator('.desk__position--published').waitFor({ state: 'attached', timeout: 15_000 }),
      )
      const answer = await fetch(`${product.base}/v1/articles?limit=1`)
      const [story] = (await answer.json()).docs
      expect(story).toMatchObject({ headline, slug: 'da-lat-thu-nghiem-xe-buyt-dien' })
      expect(story.leadImage).toMatchObject({ alt: expect.any(String) })
      expect(story.byline).toMatchObject([
        { name: 'Nguyễn Thị Hạnh', role: 'text' },
        { name: 'Trần Quốc Việt', role: 'photo' },
      ])
      expect(await (await fetch(`${product.base}/`)).text()).toContain(headline)
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'lets an editor correct it, with a note that readers see',
    async () => {
      const page = await signIn(browser, product, 'editor')
      await openStory(page, headline)
      await page.locator('.desk__position--published').waitFor({ state: 'attached' })
      const corrected = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await takeStep(page, { name: 'correct', words: 'Vé là bảy nghìn đồng.', to: 'published' })
      expect((await corrected).status()).toBe(200)
      const answer = await fetch(`${product.base}/v1/articles/da-lat-thu-nghiem-xe-buyt-dien`)
      const { corrections } = await answer.json()
      expect(corrections).toMatchObject([{ note: 'Vé là bảy nghìn đồng.' }])
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'asks an editor before something incomplete goes out',
    async () => {
      const page = await signIn(browser, product, 'editor')
      await page.goto('/admin/collections/articles/create')
      await page.fill('#field-headline', 'Tin còn dang dở')
      await choose(page, '#field-section', 'Xã hội')
      const body = page.locator('.rich-text-lexical [contenteditable=true]')
      await body.click()
      const saved = untilSaved(page, 'Một câu.')
      await body.pressSequentially('Một câu.')
      await saved
      await page.click('#action-save')
      await page.locator('.desk-missing').getByText('ảnh đại diện').waitFor()
      await page.check('#desk-ignore')
      await page.click('#desk-take')
      await page.locator('.desk__position--published').waitFor({ state: 'attached' })
      expect((await fetch(`${product.base}/v1/articles/tin-con-dang-do`)).status).toBe(200)
      await takeStep(page, { name: 'withdraw', words: 'Đăng nhầm.', to: 'withdrawn' })
      expect((await fetch(`${product.base}/v1/articles/tin-con-dang-do`)).status).toBe(410)
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'lets a moderator approve a waiting comment from the list',
    async () => {
      const comments = `${product.base}/v1/articles/da-lat-thu-nghiem-xe-buyt-dien/comments`
      const posted = await fetch(comments, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          authorName: 'Bạn đọc',
          authorEmail: 'ban.doc@example.com',
          body: 'Mong xe chạy cả buổi tối.',
        }),
      })
      expect(posted.status).toBe(202)
      const page = await signIn(browser, product, 'moderator')
      await page.goto('/admin/collections/comments?where[status][equals]=pending')
      const row = page.locator('tr', { hasText: 'Mong xe chạy cả buổi tối.' })
      const isGone = () => row.waitFor({ state: 'detached', timeout: 3_000 })
      await pressUntil(row.getByRole('button', { name: 'Duyệt' }), isGone)
      const { docs } = await (await fetch(comments)).json()
      expect(docs).toMatchObject([
        { authorName: 'Bạn đọc', bodyHtml: '<p>Mong xe chạy cả buổi tối.</p>' },
      ])
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'shows a change beside its form as it is saved, and by a link to somebody without an account',
    async () => {
      const page = await signIn(browser, product, 'journalist')
      await openStory(page, headline)
      await page.click('#live-preview-toggler')
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.getByText('Bản xem trước – đã đăng').waitFor()
      await frame.getByText('Mười hai xe chạy thử').waitFor()
      await page.fill('#field-standfirst', 'Mười bốn xe chạy thử trong ba tháng.')
      await save(page, '#action-save-draft')
      await frame.getByText('Mười bốn xe chạy thử').waitFor()
      await frame.getByText('Bản xem trước – chưa đăng').waitFor()
      await page.getByRole('button', { name: 'Tạo và chép link' }).press('Enter')
      const link = await page.getByLabel('Địa chỉ xem trước').inputValue()
      await page.getByRole('status').getByText('Xem được đến').waitFor()
      await page.context().close()
      const outside = await browser.newPage()
      const answer = await outside.goto(link.replace(/^.*(?=\/preview)/, product.base))
      expect(answer?.headers()).toMatchObject({
        'cache-control': expect.stringContaining('no-store'),
        'x-robots-tag': 'noindex, nofollow',
      })
      await outside.getByText('Bản xem trước – chưa đăng').waitFor()
      await outside.getByText('Mười bốn xe chạy thử').waitFor()
      expect((await outside.goto(`${outside.url()}x`))?.status()).toBe(404)
      expect(await (await fetch(`${product.base}/`)).text()).not.toContain('Mười bốn xe')
      await outside.close()
    },
    3 * minutes,
  )
})
