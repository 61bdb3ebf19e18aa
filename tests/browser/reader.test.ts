import type { Browser } from 'playwright-core'
import { openBrowser, signIn } from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'
import { read, writeComment } from './reader.ts'
import { settleComments } from './settleComments.ts'

let product: Product
let browser: Browser
let path: string

const minutes = 60_000

describeWithBrowser('a reader', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const { docs } = await (await fetch(`${product.base}/v1/articles?limit=1`)).json()
    path = `/articles/${docs[0].slug}`
    await settleComments(browser, product)
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  const rating = async () => (await fetch(`${product.base}/v1${path}/rating`)).json()

  it('rates a story, changes the rating by the keyboard, and withdraws it', async () => {
    const { ratingCount } = await rating()
    const { page, faults } = await read(browser, product, { path })
    await page.locator('.stars label').nth(3).click()
    await page.getByText('Bạn đã cho 4 sao').waitFor()
    expect(await page.locator('.rating-total').textContent()).toContain(`${ratingCount + 1} lượt`)
    await page.locator('.stars input').nth(3).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('Bạn đã cho 5 sao').waitFor()
    expect((await rating()).ratingCount).toBe(ratingCount + 1)
    await page.reload()
    await page.getByText('Bạn đã cho 5 sao').waitFor()
    await page.getByRole('button', { name: 'Bỏ đánh giá' }).click()
    await page.getByText('Đã bỏ đánh giá của bạn').waitFor()
    expect((await rating()).ratingCount).toBe(ratingCount)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it(
    'comments, is told that it waits, and sees it arrive once a moderator has approved it',
    async () => {
      const body = 'Cầu mới đẹp quá, cảm ơn các anh thợ.'
      const { page, faults } = await read(browser, product, { path })
      const other = await read(browser, product, { path })
      await writeComment(page, { body })
      await page.getByRole('button', { name: 'Gửi bình luận' }).click()
      await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
      expect(await page.locator('.waiting').textContent()).toContain(body)
      expect(await page.inputValue('#comment-body')).toBe('')
      await page.reload()
      expect(await page.locator('.waiting').textContent()).toContain(body)

      const desk = await signIn(browser, product, 'moderator')
      await desk.goto('/admin/moderation')
      const card = desk.locator('[data-comment]', { hasText: body })
      await card.waitFor()
      await card.click()
      await desk.keyboard.press('f')
      for (const reader of [page, other.page]) {
        const line = reader.getByRole('button', { name: '1 bình luận mới' })
        await line.waitFor()
        expect(await reader.locator('#thread').textContent()).not.toContain(body)
        await line.click()
        await reader.locator('#thread', { hasText: body }).waitFor()
      }
      expect(await page.locator('.waiting').count()).toBe(0)
      expect([...faults, ...other.faults]).toEqual([])
      for (const one of [page, other.page, desk]) await one.context().close()
    },
    2 * minutes,
  )

  it('changes what waits, and withdraws it', async () => {
    const { page } = await read(browser, product, { path })
    await writeComment(page, { body: 'Tôi viết vội.', email: 'voi@example.com' })
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.locator('.waiting').getByRole('button', { name: 'Sửa' }).click()
    await page.locator('.waiting textarea').fill('Tôi viết lại cho rõ.')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.locator('.waiting > p', { hasText: 'Tôi viết lại cho rõ.' }).waitFor()
    await page.getByRole('button', { name: 'Rút lại' }).click()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('answers, likes and reports a comment', async () => {
    const { page } = await read(browser, product, { path: await commented() })
    const first = page.locator('.comment').first()
    const like = first.getByRole('button', { name: 'Thích' })
    await like.click()
    await page.locator('.comment [aria-pressed=true]').first().waitFor()
    await page.reload()
    expect(await like.getAttribute('aria-pressed')).toBe('true')
    await first.getByRole('link', { name: 'Báo xấu' }).click()
    await page.locator('.report-form').getByText('Sai sự thật').click()
    await page.getByRole('button', { name: 'Gửi báo xấu' }).click()
    await page.getByText('Người kiểm duyệt sẽ xem').waitFor()
    await first.getByRole('link', { name: 'Trả lời' }).click()
    expect(await page.locator('.thread #comment-form h3').textContent()).toMatch(/^Trả lời /)
    await writeComment(page, { body: 'Tôi cũng nghĩ vậy.', email: 'toi@example.com' })
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
    await page.context().close()
  })

  const commented = async () => {
    const { docs } = await (
      await fetch(`${product.base}/v1/articles?sort=most-discussed&limit=1`)
    ).json()
    return `/articles/${docs[0].slug}`
  }
})
