// `npm run screenshots`: the pictures in the README, taken of the product with its demonstration.
import type { Page } from 'playwright-core'
import { openBrowser, signIn } from '../tests/browser/panel.ts'
import { startProduct } from '../tests/browser/product.ts'

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' })

// The desk’s stream of events never lets the network be idle.
const openDesk = async (page: Page, path: string) => {
  await page.goto(path)
  await page.locator('.comment-desk-side[aria-busy=false]').waitFor()
}

const take = async (page: Page, name: string, path: string, go = open) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await go(page, path)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.context().close()
}

const product = await startProduct()
const browser = await openBrowser()
try {
  const newest = await (await fetch(`${product.base}/v1/articles?limit=2`)).json()
  const { id, slug } = newest.docs[1]
  const reader = await (await browser.newContext({ baseURL: product.base })).newPage()
  await take(reader, 'article', `/articles/${slug}`)
  const editor = await signIn(browser, product, 'editor')
  await take(editor, 'editor', `/admin/collections/articles/${id}`)
  const desk = await signIn(browser, product, 'editor')
  await take(desk, 'desk', '/admin')
  const moderator = await signIn(browser, product, 'moderator')
  await take(moderator, 'moderation', '/admin/moderation', openDesk)
} finally {
  await browser.close()
  await product.stop()
}
