// The panel, as somebody who sits before it: signs in, fills fields, presses buttons.
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumPath, type Account, type Product } from './product.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = () => chromium.launch({ executablePath: chromiumPath, args: flags })

/** A window of somebody's own, signed in. */
export const signIn = async (browser: Browser, { base, people }: Product, role: string) => {
  const { email, password } = people[role] as Account
  const context = await browser.newContext({ baseURL: base, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  return page
}

/** Every request takes 300 ms longer: the panel must not rely on quick answers. */
export const takeSlowLine = async (page: Page) => {
  const line = await page.context().newCDPSession(page)
  const asFast = { downloadThroughput: -1, uploadThroughput: -1 }
  await line.send('Network.emulateNetworkConditions', { ...asFast, offline: false, latency: 300 })
}

/** Picks an option of a relation or a list by what it says. */
export const choose = async (page: Page, field: string, text: string) => {
  const input = page.locator(`${field} input.rs__input, ${field} .rs__input input`).first()
  await input.click()
  await input.fill(text)
  await page.locator('.rs__option', { hasText: text }).first().click()
}

/** Adds a name to the byline, as its row number `row`, counted from 0. */
export const addName = async (
  page: Page,
  { row, author, part }: { row: number; author: string; part: string },
) => {
  await page.click('#field-byline .array-field__add-row')
  await page.locator(`#byline-row-${row}`).waitFor()
  await choose(page, `#field-byline__${row}__author`, author)
  await choose(page, `#field-byline__${row}__role`, part)
}

/** Waits until the story has saved itself with `text` in it. */
export const untilSaved = (page: Page, text: string) =>
  page.waitForResponse(
    (answer) =>
      answer.ok() &&
      answer.url().includes('autosave=true') &&
      Boolean(answer.request().postData()?.includes(text)),
  )

/** Presses the button and waits for the panel to say that it is saved. */
export const save = async (page: Page, button: string) => {
  await page.locator(button).first().click()
  await page.locator('.payload-toast-container .toast-success').first().waitFor()
}
