import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { toThirds, type Picture } from '../helpers/pictures.ts'
import { enterUntil, leave, openBrowser, openStory, pressUntil, save, signIn } from './panel.ts'
import { describeWithBrowser, startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser

const minutes = 60_000

const newPicture = /images\/[0-9a-f-]{8,}$/

/** A red, a green and a blue third, side by side. */
const photograph = async (width: number) => ({
  ...{ name: 'lễ hội.jpg', mimeType: 'image/jpeg', buffer: await toThirds(width, 900) },
})

const chooseFile = async (page: Page, width: number) => {
  await page.goto('/admin/collections/images/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('input[type=file]').setInputFiles(await photograph(width))
  await page.fill('#field-alt', 'Lễ hội cồng chiêng')
}

const upload = async (page: Page, width: number) => {
  await chooseFile(page, width)
  await save(page, '#action-save')
  await page.waitForURL(newPicture)
  return new URL(page.url()).pathname.split('/').at(-1)!
}

const readPicture = async (page: Page, id: string): Promise<Picture> =>
  (await page.request.get(`/api/images/${id}?depth=0`)).json()

/** The colour at the left edge of the square that the platform serves: red, green, blue. */
const leftOfSquare = async (page: Page, id: string) => {
  const { renditions } = await readPicture(page, id)
  const isSquare = ({ url, width, height }: Picture['renditions'][number]) =>
    width === height && url.endsWith('.jpg')
  const answer = await page.request.get(renditions.find(isSquare)!.url)
  const pixels = await sharp(await answer.body())
    .raw()
    .toBuffer()
  return [...pixels.subarray(0, 3)].map((share) => Math.round(share / 255))
}

const storyOf = async (page: Page, slug: string) => {
  const found = await page.request.get(`/api/articles?where[slug][equals]=${slug}&depth=0`)
  return (await found.json()).docs[0] as { id: string; headline: string }
}

const ratingOf = async (slug: string) =>
  (await fetch(`${product.base}/v1/articles/${slug}/rating`)).json()

/** One star from each of so many readers, within a moment. */
const rateBadly = async (slug: string, readers: number) => {
  for (let reader = 0; reader < readers; reader++) {
    const answer = await fetch(`${product.base}/v1/articles/${slug}/rating`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'user-agent': `Firefox ${reader}` },
      body: JSON.stringify({ value: 1 }),
    })
    expect(answer.ok).toBe(true)
  }
}

const dialogBy = (page: Page, button: string) =>
  enterUntil(page.locator(button), () => page.locator('dialog[open]').waitFor({ timeout: 3_000 }))

/** Says why, where a dialog asks before something is done to a story’s ratings. */
const act = async (page: Page, button: string, reason: string) => {
  await dialogBy(page, button)
  await page.locator('.rating-dialog textarea').fill(reason)
  await page.locator('#rating-take').press('Enter')
  await page.locator('.rating-dialog').waitFor({ state: 'detached' })
}

describeWithBrowser('pictures and ratings in the panel', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  }, 10 * minutes)

  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
  }, minutes)

  it(
    'shows an editor what readers like and when, and what waits: a burst, which is thrown out',
    async () => {
      const slug = 'lu-tre-ya-suong-goi-lai-tieng-chieng'
      await rateBadly(slug, 31)
      const page = await signIn(browser, product, 'editor')
      const { headline } = await storyOf(page, slug)
      await page.goto('/admin/reader-ratings')
      const part = (name: string) =>
        page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })
      await part('Được yêu thích nhất').locator('li').first().getByText('lượt').waitFor()
      const days = await part('Số lượt đánh giá mỗi ngày')
        .locator('li > :last-child')
        .allTextContents()
      expect(days).toHaveLength(30)
      expect(days.filter((day) => day !== '0 lượt').length).toBeGreaterThan(5)
      const waiting = part('Đang chờ biên tập viên xem').getByRole('link', { name: headline })
      await pressUntil(waiting, () => page.waitForURL(/articles\/[^/]+$/, { timeout: 5_000 }))
      const ratings = page.locator('.story-ratings')
      await ratings.getByText('4,8 ★ 13 lượt').waitFor()
      await page.locator('.story-ratings__held').getByText('31 lượt').waitFor()
      await act(page, '#rating-discard', 'Nhóm kín kêu gọi đánh một sao.')
      await page.locator('.story-ratings__held').waitFor({ state: 'detached' })
      await ratings.getByText('Nhật ký').click()
      await ratings.getByText('Nhóm kín kêu gọi đánh một sao.').waitFor()
      expect(await ratingOf(slug)).toMatchObject({ ratingCount: 13, ratingValue: 4.8 })
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'has an admin take over another system’s ratings, and reset those that readers gave here',
    async () => {
      const slug = 'thu-vien-thong-xanh-sang-den-den-muoi-gio-dem'
      const page = await signIn(browser, product, 'admin')
      await openStory(page, (await storyOf(page, slug)).headline)
      const ratings = page.locator('.story-ratings')
      await dialogBy(page, '#rating-opening')
      await page.getByLabel('Số lượt đánh giá').fill('100')
      await page.getByLabel('Điểm trung bình').fill('4.5')
      await page.locator('#rating-take').press('Enter')
      await ratings.getByText('122 lượt (100 từ hệ thống cũ)').waitFor()
      await act(page, '#rating-reset', 'Đăng lại sau khi sửa nội dung.')
      await ratings.getByText('4,5 ★ 100 lượt (100 từ hệ thống cũ)').waitFor()
      expect(await ratingOf(slug)).toMatchObject({ ratingCount: 100, ratingValue: 4.5 })
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'offers the picture that is there already, and takes a second copy where that is meant',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const id = await upload(page, 1500)
      await chooseFile(page, 1500)
      const link = page.locator('.image-copy').getByRole('link', { name: 'mở ảnh đó để dùng' })
      expect(await link.getAttribute('href')).toBe(`/admin/collections/images/${id}`)
      await page.locator('.image-copy').getByText('lễ hội.jpg').waitFor()
      await page.click('#action-save')
      await page.locator('.toast-error').getByText('Ảnh này đã có trong kho').waitFor()
      expect(page.url()).toContain('/create')
      await page.getByLabel('Vẫn lưu dù ảnh đã có trong kho').check()
      await save(page, '#action-save')
      await page.waitForURL(newPicture)
      await page.locator('.image-notes__alike').getByRole('link').first().waitFor()
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'says where a picture is used, and deletes it all the same only once that is meant',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const id = await upload(page, 1400)
      const data = { headline: 'Lễ hội mở màn', leadImage: id }
      expect((await page.request.post('/api/articles?draft=true', { data })).ok()).toBe(true)
      await page.goto(`/admin/collections/images/${id}`)
      await page.locator('.image-notes').getByRole('link', { name: data.headline }).waitFor()
      await page.locator('.doc-controls__popup button').click()
      await page.click('#action-delete')
      await page.click('#confirm-action')
      await page.locator('.toast-error').getByText('Ảnh đang được dùng ở 1 nơi').waitFor()
      expect((await readPicture(page, id)).id).toBe(id)
      await dialogBy(page, '#delete-used')
      const question = page.locator('#confirm-delete-used')
      await question.getByText('Ảnh đang được dùng ở 1 nơi.').waitFor()
      await question.locator('#confirm-action').press('Enter')
      await page.waitForURL(/collections\/images(\?|$)/)
      expect((await page.request.get(`/api/images/${id}`)).status()).toBe(404)
      await leave(page)
    },
    3 * minutes,
  )

  it(
    'shows that a photograph’s files are ready, and cuts one of them by the keyboard',
    async () => {
      const page = await signIn(browser, product, 'editor')
      const id = await upload(page, 1600)
      // Behind the demonstration's pictures, which are cut after the start.
      await page.locator('.renditions__state--ready').waitFor({ timeout: minutes })
      expect(await leftOfSquare(page, id)).toEqual([1, 0, 0])
      const square = page.locator('[data-rendition=square]')
      const crop = square.getByRole('button', { name: 'Cắt: Vuông 1:1', exact: true })
      await enterUntil(crop, () => page.locator('.crop-dialog').waitFor({ timeout: 3_000 }))
      await page.waitForFunction(
        () => document.querySelector<HTMLImageElement>('.crop-dialog img')!.complete,
      )
      const frame = page.getByRole('group', { name: 'Khung cắt' })
      for (let time = 0; time < 10; time++) await frame.press('Control+ArrowRight')
      await page.locator('#use-crop').press('Enter')
      await square.getByText('Khung riêng').waitFor()
      expect(await crop.evaluate((button) => button === document.activeElement)).toBe(true)
      await save(page, '#action-save')
      await page.locator('.renditions__state--pending').waitFor()
      await page.locator('.renditions__state--ready').waitFor()
      expect(await leftOfSquare(page, id)).toEqual([0, 1, 0])
      await leave(page)
    },
    3 * minutes,
  )
})
