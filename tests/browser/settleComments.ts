import type { Browser, Page } from 'playwright-core'
import { signIn } from './panel.ts'
import type { Product } from './product.ts'

/** Judges all that waits by the API. */
export const clearDesk = async (page: Page) => {
  const { docs } = await (await page.request.get('/api/comments/queues/pending?limit=100')).json()
  const verdicts = docs.map(({ id }: { id: string }) => ({ id, status: 'approved' }))
  if (verdicts.length > 0) await page.request.post('/api/comments/verdicts', { data: { verdicts } })
}

/** Lets readers comment as quickly as tests do, and begins with an empty desk. */
export const settleComments = async (browser: Browser, product: Product) => {
  const admin = await signIn(browser, product, 'admin')
  await admin.request.post('/api/globals/comment-rules', { data: { secondsBetween: 0 } })
  await clearDesk(admin)
  await admin.context().close()
}
