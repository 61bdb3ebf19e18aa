// The panel, as somebody who sits before it: signs in, fills fields, presses buttons.
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
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

const openWindow = async (browser: Browser, { base }: Product) => {
  const context = await browser.newContext({ baseURL: base, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

const untilSignedIn = (page: Page) =>
  page.waitForURL((url) => /^\/admin(?!\/login)/.test(url.pathname))

/** A window of somebody's own, signed in by the form. */
export const signInByForm = async (browser: Browser, product: Product, role: string) => {
  const page = await openWindow(browser, product)
  const { email, password } = product.people[role] as Account
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('form button[type=submit]')
  await untilSignedIn(page)
  return page
}

/** A window of somebody's own, signed in without the form's page, which takes seconds to load. */
export const signIn = async (browser: Browser, product: Product, role: string) => {
  const page = await openWindow(browser, product)
  const answer = await page.request.post('/api/users/login', { data: product.people[role] })
  if (!answer.ok()) throw new Error(`${role} cannot sign in: ${await answer.text()}`)
  await page.goto('/admin')
  await untilSignedIn(page)
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
export const untilSaved = (page: Page, text: string, timeout?: number) =>
  page.waitForResponse(
    (answer) =>
      answer.ok() &&
      answer.url().includes('autosave=true') &&
      Boolean(answer.request().postData()?.includes(text)),
    { timeout },
  )

/** Presses the button and waits for the panel to say that it is saved. */
export const save = async (page: Page, button: string) => {
  await page.locator(button).first().click()
  await page.locator('.payload-toast-container .toast-success').first().waitFor()
}

/** Takes a step of the desk, with what its dialog asks, and waits until the story stands there. */
export const takeStep = async (
  page: Page,
  { name, words, to }: { name: string; words?: string; to: string },
) => {
  const button = page.locator(`#desk-${name}`)
  if (!(await button.isVisible())) await page.locator('.desk__more').click()
  await button.click()
  if (words !== undefined) {
    await page.fill('.desk-dialog textarea', words)
    await page.click('#desk-take')
  }
  await page.locator(`.desk__position--${to}`).waitFor({ state: 'attached' })
  // The form takes a while longer: what is pressed before that is lost.
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

/** Opens the story named `headline` from the list. */
export const openStory = async (page: Page, headline: string) => {
  await page.goto('/admin/collections/articles')
  // The list writes its own address once it is ready, and with that forgets an earlier press.
  await pressUntil(page.getByRole('link', { name: headline }).first(), () =>
    page.waitForURL(/articles\/[^/?]+$/, { timeout: 5_000 }),
  )
  await page.locator('#field-headline').waitFor()
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

/** Leaves the story, as people do, and the panel once its lock is gone. */
export const leave = async (page: Page) => {
  await page.goto('/admin')
  await page.waitForFunction(async () => {
    const locks = await fetch('/api/payload-locked-documents?depth=0')
    return (await locks.json()).totalDocs === 0
  })
  await page.context().close()
}

const patience = 10

const repeatUntil = async (act: () => Promise<unknown>, hasWorked: () => Promise<unknown>) => {
  for (let time = 1; ; time++) {
    const [worked] = await Promise.allSettled([hasWorked(), act()])
    if (worked.status === 'fulfilled') return
    if (time === patience) throw worked.reason
  }
}

/** Presses a button until that has an effect: before the page is ready, a press does nothing. */
export const pressUntil = (button: Locator, hasWorked: () => Promise<unknown>) =>
  repeatUntil(() => button.click(), hasWorked)

/** Presses Enter on a button until that has an effect, as somebody without a mouse. */
export const enterUntil = (button: Locator, hasWorked: () => Promise<unknown>) =>
  repeatUntil(() => button.press('Enter'), hasWorked)

/** Writes into a field until the story has saved itself: a form that is made anew forgets it. */
export const writeUntilSaved = (page: Page, field: string, text: string) =>
  repeatUntil(
    () => page.fill(field, text),
    () => untilSaved(page, text, 5_000),
  )
