import type { Browser, Page } from 'playwright-core'
import { openBrowser, signIn } from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'
import { clearDesk, settleComments } from './settleComments.ts'

let product: Product
let browser: Browser
let story: string

const minutes = 60_000

/** A reader's comment, over HTTP; it waits, as the demonstration's stories are premoderated. */
const comment = async (body: string, writer = 'lan') => {
  const answer = await fetch(`${product.base}/v1/articles/${story}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ authorName: `Bạn đọc ${writer}`, authorEmail: `${writer}@example.com`, body },
    }),
  })
  expect(answer.status).toBe(202)
  return (await answer.json()).id as string
}

const readComment = async (page: Page, id: string) =>
  (await page.request.get(`/api/comments/${id}?depth=0`)).json()

/** Waits until the comment is stored as asked: verdicts are sent behind what the page shows. */
const untilStored = async (page: Page, id: string, expected: Record<string, unknown>) => {
  const deadline = Date.now() + 20_000
  for (;;) {
    const stored = await readComment(page, id)
    if (Object.entries(expected).every(([name, value]) => stored[name] === value)) return stored
    if (Date.now() > deadline) expect(stored).toMatchObject(expected)
  }
}

const openDesk = async (query = '') => {
  const page = await signIn(browser, product, 'moderator')
  await page.goto(`/admin/moderation${query}`)
  // Counts come by the stream: the desk is alive once they are there.
  await page.locator('.comment-desk-tabs strong', { hasText: /^\d+$/ }).first().waitFor()
  return page
}

const cardOf = (page: Page, id: string) => page.locator(`[data-comment="${id}"]`)

describeWithBrowser('the moderation desk', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const { docs } = await (await fetch(`${product.base}/v1/articles?limit=1`)).json()
    story = docs[0].slug
    await settleComments(browser, product)
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  it(
    'shows what readers write without a reload, and is worked by the keyboard',
    async () => {
      const page = await openDesk()
      await page.getByText('Không còn bình luận nào chờ').waitFor()
      const id = await comment('Cầu mới đẹp quá.')
      await cardOf(page, id).waitFor()
      await page.keyboard.press('f')
      await cardOf(page, id).waitFor({ state: 'detached' })
      await untilStored(page, id, { status: 'approved' })
      await page.keyboard.press('z')
      await cardOf(page, id).waitFor()
      await untilStored(page, id, { status: 'pending' })
      await page.keyboard.press('d')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('2')
      await untilStored(page, id, { status: 'rejected', rejectionReason: 'hate' })
      await page.getByText('Đã từ chối bình luận của Bạn đọc lan.').waitFor()
      await page.keyboard.press('z')
      await cardOf(page, id).waitFor()
      await page.keyboard.press('d')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Enter')
      await untilStored(page, id, { status: 'rejected', rejectionReason: 'other' })
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'lets a moderator reply, and ban a writer with what they wrote before',
    async () => {
      const page = await openDesk()
      const first = await comment('Bao giờ thu phí?', 'hung')
      await cardOf(page, first).waitFor()
      await page.keyboard.press('r')
      await page.locator('.comment-desk-dialog textarea').fill('Từ tháng Sáu, bạn nhé.')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('f')
      await untilStored(page, first, { status: 'approved' })
      const second = await comment('Đồ lừa đảo.', 'hung')
      await cardOf(page, second).waitFor()
      await page.keyboard.press('b')
      await page.check('#comment-desk-sweep')
      await page.getByRole('dialog').getByRole('button', { name: 'Cấm' }).click()
      await page.getByText('Đã cấm Bạn đọc hung.').waitFor()
      await untilStored(page, first, { status: 'rejected' })
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'approves many at once in the list, and takes that back',
    async () => {
      const page = await openDesk('?mode=list')
      await clearDesk(page)
      const ids = [await comment('Một.', 'mai'), await comment('Hai.', 'binh')]
      await page.getByRole('button', { name: '2 bình luận mới' }).click()
      for (const id of ids) await cardOf(page, id).waitFor()
      await page.getByLabel('Chọn tất cả trên trang').check()
      await page.locator('.comment-desk-bulk').getByRole('button', { name: 'Duyệt' }).click()
      for (const id of ids) await untilStored(page, id, { status: 'approved' })
      await page.getByRole('button', { name: 'Hoàn tác' }).click()
      for (const id of ids) await untilStored(page, id, { status: 'pending' })
      for (const id of ids) await cardOf(page, id).waitFor()
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'lists its keys, in a dialog that Escape closes, and does nothing by them while one types',
    async () => {
      const page = await openDesk('?mode=list')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.keyboard.type('sdf')
      await page.getByText('Không có bình luận nào khớp bộ lọc.').waitFor()
      expect(new URL(page.url()).searchParams.get('search')).toBe('sdf')
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'tells a moderator who holds a comment, and shows another one',
    async () => {
      const first = await openDesk()
      await clearDesk(first)
      const held = await comment('Ai xem tôi trước?', 'an')
      await cardOf(first, held).waitFor()
      await first.waitForResponse((answer) => answer.url().endsWith(`${held}/claim`))
      const admin = await signIn(browser, product, 'admin')
      const free = await comment('Còn tôi?', 'chi')
      await admin.goto('/admin/moderation')
      await cardOf(admin, free).waitFor()
      await admin.keyboard.press('v')
      await cardOf(admin, held).getByText('Lý Quốc Bảo đang xem').waitFor()
      await first.context().close()
      await admin.context().close()
    },
    3 * minutes,
  )

  it(
    'fits a phone',
    async () => {
      const page = await openDesk()
      await comment('Một câu rất dài '.repeat(40), 'dung')
      await page.setViewportSize({ width: 390, height: 844 })
      await page.locator('.comment-desk-card').waitFor()
      for (const mode of ['one', 'list']) {
        await page.goto(`/admin/moderation?mode=${mode}`)
        await page.locator('[data-comment]').first().waitFor()
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(390)
      }
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'is not for journalists',
    async () => {
      const page = await signIn(browser, product, 'journalist')
      await page.goto('/admin/moderation')
      await page.waitForURL(/unauthorized/)
      expect(await page.locator('#nav-moderation').count()).toBe(0)
      await page.context().close()
    },
    3 * minutes,
  )
})
