import type { Browser } from 'playwright-core'
import { openBrowser } from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'
import { desktop, findBarriers, phone, read, widthBeyond, writeComment } from './reader.ts'
import { settleComments } from './settleComments.ts'

let product: Product
let browser: Browser
let path: string

const minutes = 60_000

describeWithBrowser('the reader site', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const list = await fetch(`${product.base}/v1/articles?sort=most-discussed&limit=1`)
    path = `/articles/${(await list.json()).docs[0].slug}`
    await settleComments(browser, product)
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  const pages = async () => {
    const { section, byline, tags, slug } = await (await fetch(`${product.base}/v1${path}`)).json()
    return [
      ...['/', '/search', '/search?q=đường', '/search?q=khongcogi', '/khong-co-trang-nay'],
      ...[`/sections/${section.slug}`, `/authors/${byline[0].slug}`, `/tags/${tags[0].slug}`],
      ...[`/articles/${slug}`, '/articles/khong-co'],
    ]
  }

  it(
    'keeps nobody out, and fits on a phone and on a desktop, by day and by night',
    async () => {
      for (const each of await pages()) {
        for (const window of [phone, { ...desktop, colorScheme: 'dark' as const }]) {
          const { page } = await read(browser, product, { path: each, ...window })
          expect([each, await findBarriers(page)]).toEqual([each, []])
          expect([each, await widthBeyond(page)]).toEqual([each, 0])
          await page.context().close()
        }
      }
    },
    4 * minutes,
  )

  it('runs no script but its own, which is small', async () => {
    const { page, faults } = await read(browser, product, { path })
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ initiatorType }) => initiatorType === 'script')
        .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]),
    )
    expect(scripts).toEqual([[expect.stringMatching(/^\/reader-\w+\.js$/), expect.any(Number)]])
    expect(scripts[0]![1]).toBeLessThan(90_000)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('moves nothing once it is there', async () => {
    const { page } = await read(browser, product, { path, ...phone })
    const shift = await page.evaluate(async () => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y)
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      }
      return sum
    })
    expect(shift).toBeLessThan(0.05)
    await page.context().close()
  })

  it('is used by the keyboard alone', async () => {
    const { page } = await read(browser, product, { path })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Đến nội dung chính',
    )
    await page.keyboard.press('Enter')
    await page.locator('#comment-form [type=submit]').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Mời bạn viết bình luận').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('comment-body')
    expect(await page.getAttribute('#comment-body', 'aria-invalid')).toBe('true')
    expect(await page.locator('#comment-authorEmail-fault').textContent()).toMatch(/E-mail/)
    await page.keyboard.type('Tôi gõ bằng bàn phím.')
    for (const text of ['Bàn Phím', 'ban.phim@example.com']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
    await page.context().close()
  })

  it('rates, comments, answers and reports without scripts', async () => {
    const { page } = await read(browser, product, { path, javaScriptEnabled: false })
    await page.locator('.stars label').nth(4).click()
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
    await page.getByText('Cảm ơn bạn đã đánh giá').waitFor()

    await writeComment(page, { body: 'Viết không cần JavaScript.', email: 'sai' })
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    expect(await page.inputValue('#comment-body')).toBe('Viết không cần JavaScript.')
    expect(await page.locator('#comment-authorEmail-fault').textContent()).toMatch(/E-mail/)
    await page.fill('#comment-authorEmail', 'dung@example.com')
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()

    await page.getByRole('link', { name: 'Trả lời' }).first().click()
    expect(await page.locator('#comment-form h3').textContent()).toMatch(/^Trả lời /)
    await page.getByRole('button', { name: 'Thích' }).first().click()
    await page.getByRole('link', { name: 'Báo xấu' }).first().click()
    await page.getByText('Sai sự thật').click()
    await page.getByRole('button', { name: 'Gửi báo xấu' }).click()
    await page.getByText('Người kiểm duyệt sẽ xem').waitFor()
    await page.context().close()
  })

  it('keeps what was written where the line is cut', async () => {
    const { page } = await read(browser, product, { path })
    await writeComment(page, { body: 'Mạng chập chờn.', email: 'mang@example.com' })
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Mời bạn thử lại sau ít phút').waitFor()
    expect(await page.inputValue('#comment-body')).toBe('Mạng chập chờn.')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
    await page.context().close()
  })

  it('remembers a name only where the reader wants it', async () => {
    const { page } = await read(browser, product, { path })
    await writeComment(page, { body: 'Đừng nhớ tên tôi.', email: 'quen@example.com' })
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
    await page.reload()
    expect(await page.inputValue('#comment-authorName')).toBe('')
    await writeComment(page, { body: 'Nhớ tên tôi nhé.', email: 'nho@example.com' })
    await page.getByLabel('Lưu tên và e-mail').check()
    await page.getByRole('button', { name: 'Gửi bình luận' }).click()
    await page.getByText('Bình luận của bạn đang chờ duyệt.').waitFor()
    await page.reload()
    expect(await page.inputValue('#comment-authorName')).toBe('Bạn đọc Lan')
    await page.context().close()
  })
})
