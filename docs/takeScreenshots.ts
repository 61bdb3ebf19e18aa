// `npm run screenshots`: the pictures in the README, taken of the product with its demonstration.
import type { Page } from 'playwright-core'
import { openBrowser, signIn } from '../tests/browser/panel.ts'
import { startProduct } from '../tests/browser/product.ts'

type Way = { path: string; until?: (page: Page) => Promise<unknown> }

const untilIdle = (page: Page) => page.waitForLoadState('networkidle')

// The desk’s stream of events never lets the network be idle.
const untilDeskIsSet = (page: Page) => page.locator('.comment-desk-side[aria-busy=false]').waitFor()

const take = async (page: Page, name: string, { path, until = untilIdle }: Way) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(path)
  await until(page)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.context().close()
}

const product = await startProduct()
const browser = await openBrowser()

const takeOnPhone = async (name: string, path: string, place?: string) => {
  const viewport = { width: 390, height: 780 }
  const phone = await browser.newContext({
    ...{ baseURL: product.base, viewport, isMobile: true, reducedMotion: 'reduce' },
  })
  const page = await phone.newPage()
  await page.goto(path)
  await page.locator('html.scripted').waitFor()
  if (place) await page.locator(place).evaluate((part) => part.scrollIntoView())
  await page.screenshot({ path: `docs/images/${name}.png` })
  await phone.close()
}

try {
  const newest = await (await fetch(`${product.base}/v1/articles?limit=2`)).json()
  const { id, slug } = newest.docs[1]
  const discussed = await (
    await fetch(`${product.base}/v1/articles?sort=most-discussed&limit=1`)
  ).json()
  const reader = await (await browser.newContext({ baseURL: product.base })).newPage()
  await take(reader, 'article', { path: `/articles/${slug}` })
  const front = await (await browser.newContext({ baseURL: product.base })).newPage()
  await take(front, 'front', { path: '/' })
  await takeOnPhone('story-phone', `/articles/${discussed.docs[0].slug}`)
  await takeOnPhone('comments-phone', `/articles/${discussed.docs[0].slug}`, '#comments')
  const editor = await signIn(browser, product, 'editor')
  await take(editor, 'editor', { path: `/admin/collections/articles/${id}` })
  const desk = await signIn(browser, product, 'editor')
  await take(desk, 'desk', { path: '/admin' })
  const moderator = await signIn(browser, product, 'moderator')
  await take(moderator, 'moderation', { path: '/admin/moderation', until: untilDeskIsSet })
} finally {
  await browser.close()
  await product.stop()
}
