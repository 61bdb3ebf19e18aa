import type { Browser, Locator, Page, Route } from 'playwright-core'
import { toBody } from '../helpers/factories.ts'
import {
  leave,
  openBrowser,
  openStory,
  pressUntil,
  save,
  signIn,
  takeStep,
  untilSaved,
  writeUntilSaved,
} from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser

const minutes = 60_000

/** A story of the signed-in person's own, made as an integration would. */
const createStory = async (page: Page, headline: string, more: object = {}) => {
  const data = { headline, standfirst: 'Chuyện ở phường Xuân Hương.', ...more }
  const answer = await page.request.post('/api/articles?draft=true', { data })
  expect(answer.status()).toBe(201)
  return (await answer.json()).doc.id as string
}

const takeElsewhere = async (page: Page, id: string, step: object) =>
  expect((await page.request.post(`/api/articles/${id}/steps`, { data: step })).status()).toBe(200)

/** What a story needs to be published. */
const whole = async (page: Page) => {
  const sections = await (await page.request.get('/api/sections?depth=0')).json()
  return { section: sections.docs[0].id, body: toBody('Chợ họp từ năm giờ chiều.') }
}

const readStory = async (page: Page, id: string) =>
  (await page.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()

/** Opens the version in row `row` of the story's list of versions, counted from 0, newest first. */
const openVersion = async (page: Page, row: number) => {
  const link = page.locator('.table tbody tr').nth(row).getByRole('link').first()
  await pressUntil(link, () => page.waitForURL(/versions\/[^/?]+/, { timeout: 5_000 }))
}

/** Keeps the answer to the next autosave back until it is released. */
const holdAutosave = async (page: Page) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const asked = page.waitForRequest(/autosave=true/)
  const hold = async (route: Route) => {
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
  }
  await page.route(/autosave=true/, hold, { times: 1 })
  return { asked, release: () => release() }
}

/** Drags a row by its handle above another one, as a hand does: on the way, not at once. */
const dragBefore = async (page: Page, row: Locator, other: Locator) => {
  const handle = row.locator('.collapsible__drag').first()
  await handle.hover()
  await page.mouse.down()
  const { x, y } = (await other.locator('.collapsible__drag').first().boundingBox())!
  await page.mouse.move(x + 5, y - 5, { steps: 20 })
  await page.mouse.up()
}

describeWithBrowser('the desk', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  it(
    'keeps what is written into several fields while the story saves itself',
    async () => {
      const page = await signIn(browser, product, 'journalist')
      const id = await createStory(page, 'Chợ nổi họp lại')
      await page.goto(`/admin/collections/articles/${id}`)
      await page.locator('form[data-form-ready=true]').first().waitFor()
      const line = await holdAutosave(page)
      await page.fill('#field-headline', 'Chợ nổi họp lại sau mười năm')
      await line.asked
      await page.fill('#field-standfirst', 'Bảy mươi ghe về bến.')
      await page.fill('#field-slug', 'cho-noi-hop-lai')
      const saved = untilSaved(page, 'Bảy mươi ghe về bến.')
      line.release()
      await saved
      expect(await page.inputValue('#field-standfirst')).toBe('Bảy mươi ghe về bến.')
      const { headline, standfirst } = await readStory(page, id)
      expect({ headline, standfirst }).toEqual({
        headline: 'Chợ nổi họp lại sau mười năm',
        standfirst: 'Bảy mươi ghe về bến.',
      })
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'marks what is at fault where a story cannot be published',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const id = await createStory(page, 'Bến phà chờ người ký', { byline: [{ role: 'text' }] })
      await page.goto(`/admin/collections/articles/${id}`)
      await page.locator('form[data-form-ready=true]').first().waitFor()
      await page.click('#action-save')
      await page.check('#desk-ignore')
      await page.click('#desk-take')
      await page
        .locator('#field-byline .field-error, .field-type.relationship.error')
        .first()
        .waitFor()
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'schedules a story by the newsroom’s clock, and takes the time back',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const headline = 'Chợ đêm mở lại từ tháng Sáu'
      const id = await createStory(page, headline, await whole(page))
      await openStory(page, headline)
      await page.click('.desk__more')
      await page.click('#desk-schedule')
      const time = page.locator('.desk-dialog input').first()
      await time.fill('01/06/2031 09:30')
      // The calendar comes with the field's focus, and lies over what is below.
      const calendar = page.locator('.react-datepicker')
      await calendar.waitFor()
      await time.press('Escape')
      await calendar.waitFor({ state: 'hidden' })
      await page.check('#desk-ignore')
      await page.click('#desk-take')
      await page.locator('.desk__position--scheduled').waitFor({ state: 'attached' })
      expect(await readStory(page, id)).toMatchObject({
        stage: 'approved',
        scheduledFor: '2031-06-01T02:30:00.000Z',
      })
      await takeStep(page, { name: 'unschedule', to: 'approved' })
      expect((await readStory(page, id)).scheduledFor).toBeNull()
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'tells why a step is refused, in whole sentences, and what a colleague did meanwhile',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const headline = 'Hồ thủy điện xả lũ'
      const id = await createStory(page, headline, await whole(page))
      await takeElsewhere(page, id, { name: 'approve' })
      await openStory(page, headline)
      await takeElsewhere(page, id, { name: 'publish', ignoreChecklist: true })
      await page.click('.desk__more')
      await page.click('#desk-sendBack')
      await page.fill('.desk-dialog textarea', 'Xem lại số liệu.')
      await page.click('#desk-take')
      const reason =
        '“Trả lại” chỉ dùng cho bài chờ duyệt, đã duyệt hoặc đã hẹn giờ. Bài này đã đăng.'
      await page.locator('.payload-toast-container').getByText(reason, { exact: true }).waitFor()
      const way = page.locator('.desk-history li strong')
      expect(await way.allInnerTexts()).toEqual(['Duyệt'])
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await way.getByText('Đăng', { exact: true }).waitFor()
      await page.context().close()
    },
    3 * minutes,
  )

  it(
    'says of a story under embargo until when, by the newsroom’s clock',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const headline = 'Quy hoạch chờ công bố'
      const id = await createStory(page, headline, await whole(page))
      await takeElsewhere(page, id, { name: 'embargo', time: '2031-06-01T02:30:00.000Z' })
      await takeElsewhere(page, id, { name: 'publish', ignoreChecklist: true })
      await openStory(page, headline)
      const stand = page.locator('.desk__position')
      await stand.getByText('cấm đăng đến 01/06/2031 09:30').waitFor({ state: 'attached' })
      await takeStep(page, { name: 'liftEmbargo', to: 'published' })
      await stand.getByText('đã đăng', { exact: true }).waitFor({ state: 'attached' })
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'carries a note from an editor to a journalist, who is mentioned by the keyboard alone',
    async () => {
      const editor = await signIn(browser, product, 'editor')
      const headline = 'Trường làng thêm hai lớp'
      const id = await createStory(editor, headline)
      await openStory(editor, headline)
      const note = editor.getByLabel('Ghi chú mới')
      await note.pressSequentially('Hỏi thêm ý kiến hiệu trưởng nhé @')
      await editor.getByRole('option').first().waitFor()
      const name = await editor.getByRole('option').first().innerText()
      await note.press('Enter')
      await editor.getByRole('button', { name: 'Gửi ghi chú' }).press('Enter')
      const text = `Hỏi thêm ý kiến hiệu trưởng nhé @${name}`
      await editor.locator('.notes-body', { hasText: text }).waitFor()
      await leave(editor)
      const journalist = await signIn(browser, product, 'journalist')
      await journalist.goto(`/admin/collections/articles/${id}`)
      await journalist.locator('.notes-body', { hasText: text }).waitFor()
      await leave(journalist)
    },
    3 * minutes,
  )

  it(
    'lets an editor take a story over from somebody who has it open, who is told',
    async () => {
      const journalist = await signIn(browser, product, 'journalist')
      const headline = 'Cầu mới thông xe'
      const id = await createStory(journalist, headline)
      await openStory(journalist, headline)
      await writeUntilSaved(journalist, '#field-standfirst', 'Cầu có ba nhịp.')
      const editor = await signIn(browser, product, 'editor')
      await editor.goto(`/admin/collections/articles/${id}`)
      await editor.locator('#document-locked').getByRole('button', { name: 'Tiếp quản' }).click()
      await editor.locator('#document-locked').waitFor({ state: 'hidden' })
      await writeUntilSaved(editor, '#field-standfirst', 'Cầu có bốn nhịp.')
      await journalist.fill('#field-standfirst', 'Cầu có năm nhịp.')
      await journalist.locator('#document-take-over').waitFor()
      await journalist.context().close()
      expect((await readStory(editor, id)).standfirst).toBe('Cầu có bốn nhịp.')
      await leave(editor)
    },
    3 * minutes,
  )

  it(
    'brings an earlier version back',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const headline = 'Mùa hồng chín sớm'
      const id = await createStory(page, headline)
      const change = { standfirst: 'Bản sau.' }
      await page.request.patch(`/api/articles/${id}?draft=true`, { data: change })
      await page.goto(`/admin/collections/articles/${id}/versions`)
      await openVersion(page, 1)
      await page.getByText('Chuyện ở phường Xuân Hương.').waitFor()
      await pressUntil(page.getByRole('button', { name: 'Khôi phục về phiên bản này' }), () =>
        page.locator('#confirm-action').waitFor({ timeout: 3_000 }),
      )
      await page.click('#confirm-action')
      await page.waitForURL(new RegExp(`articles/${id}$`))
      expect((await readStory(page, id)).standfirst).toBe('Chuyện ở phường Xuân Hương.')
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'puts a story into the trash and takes it out again',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const headline = 'Tin gõ nhầm'
      const id = await createStory(page, headline)
      const isThere = async () => (await page.request.get(`/api/articles/${id}?draft=true`)).ok()
      await openStory(page, headline)
      await page.locator('.doc-controls__popup button').click()
      await page.click('#action-delete')
      await page.click('#confirm-action')
      await page.waitForURL(/collections\/articles(\?|$)/)
      expect(await isThere()).toBe(false)
      await page.goto(`/admin/collections/articles/trash/${id}`)
      await pressUntil(page.locator('#action-restore'), () =>
        page.locator('#confirm-action').waitFor({ timeout: 3_000 }),
      )
      await page.click('#confirm-action')
      await page.waitForURL(new RegExp(`articles/${id}$`))
      expect(await isThere()).toBe(true)
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'has the site’s front page put in order by dragging',
    async () => {
      const order = async () => {
        const { docs } = await (await fetch(`${product.base}/v1/front-page`)).json()
        return docs.slice(0, 2).map(({ headline }: { headline: string }) => headline)
      }
      const [first, second] = await order()
      const page = await signIn(browser, product, 'editor')
      const found = await page.request.get('/api/front-pages?where[key][equals]=site&depth=0')
      const [{ id }] = (await found.json()).docs
      await page.goto(`/admin/collections/front-pages/${id}`)
      const row = (n: number) => page.locator(`#slots-row-${n}`)
      await row(1).getByText(second).first().waitFor()
      await dragBefore(page, row(1), row(0))
      await row(0).getByText(second).first().waitFor()
      await save(page, '#action-save')
      expect(await order()).toEqual([second, first])
      await leave(page)
    },
    3 * minutes,
  )
})
