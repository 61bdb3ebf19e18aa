// The pages of the API as developers see them, with the network watched.
import type { Browser } from 'playwright-core'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { openBrowser } from './panel.ts'
import { describeWithBrowser } from './product.ts'

describeWithBrowser('/v1/docs', () => {
  let platform: Platform
  let browser: Browser
  beforeAll(async () => {
    platform = await startPlatform()
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await platform?.stop()
  })

  const open = async (width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${platform.base}/v1/docs`)
    await page.getByText('/v1/front-page', { exact: true }).waitFor()
    return { page, requests, complaints }
  }

  it.each([1280, 390])(
    'shows the routes and their examples, %i pixels wide',
    async (width) => {
      const { page, requests, complaints } = await open(width)
      await page.locator('.opblock-summary').filter({ hasText: '/v1/redirects' }).click()
      await page.getByText('duong-ben-go-ba-lan-lui-hen').first().waitFor()
      const overflow = 'document.documentElement.scrollWidth - window.innerWidth'
      expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0)
      if (process.env.SCREENSHOTS) {
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/docs-${width}.png` })
      }
      const own = (url: string) => url.startsWith(platform.base) || url.startsWith('data:')
      expect(requests.filter((url) => !own(url))).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('sends a question to the API and shows the answer', async () => {
    const { page, complaints } = await open(1280)
    await page.locator('.opblock-summary').filter({ hasText: '/v1/sections' }).first().click()
    await page.locator('button.try-out__btn').first().click()
    await page.locator('button.execute').first().click()
    await page.locator('.live-responses-table').getByText('"nextCursor"').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  }, 60_000)
})
