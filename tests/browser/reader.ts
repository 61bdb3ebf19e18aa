// The reader site, as somebody who reads it: no account, a window of their own.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Product } from './product.ts'

export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
export const desktop = { viewport: { width: 1280, height: 900 } }

/** A window at `path`; what its console says of faults is in `faults`. */
export const read = async (
  browser: Browser,
  { base }: Product,
  { path, ...options }: BrowserContextOptions & { path: string },
) => {
  const context = await browser.newContext({ baseURL: base, locale: 'vi-VN', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  page.on('pageerror', (fault) => faults.push(fault.message))
  const answer = await page.goto(path)
  return { page, faults, status: answer!.status() }
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe-core finds that keeps people out, by rule, with the places. */
export const findBarriers = async (page: Page) => {
  await page.evaluate(await readFile(axe, 'utf8'))
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

/** How many pixels of the page are beyond its right edge. */
export const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

type Written = { body: string; name?: string; email?: string }

/** Fills the comment's form in. */
export const writeComment = async (
  page: Page,
  { body, name = 'Bạn đọc Lan', email = 'lan@example.com' }: Written,
) => {
  await page.fill('#comment-body', body)
  await page.fill('#comment-authorName', name)
  await page.fill('#comment-authorEmail', email)
}
