// Many photographs uploaded at once to the whole product, and its memory until all are cut.
import { readFile } from 'node:fs/promises'
import { setInterval as every } from 'node:timers/promises'
import { memoryOf } from './memoryOf.ts'
import { pictureSettings as settings } from './settings.ts'
import { signIn } from './signIn.ts'
import { startProduct } from './startProduct.ts'

const upload = async (base: string, file: Blob, headers: Record<string, string>) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh', secondCopy: true }))
  form.set('file', file, 'anh.jpg')
  const { status } = await fetch(`${base}/api/images`, { method: 'POST', headers, body: form })
  if (status !== 201) throw new Error(`An upload was answered with ${status}.`)
}

const countPending = async (base: string, headers: Record<string, string>) => {
  const where = 'where[renditionState][equals]=pending'
  return (await (await fetch(`${base}/api/images/count?${where}`, { headers })).json()).totalDocs
}

/** Megabytes of the product before, and at most, sampled each quarter of a second. */
export const uploadMany = async (folder: string, photograph: string) => {
  const product = await startProduct(folder, { ROLE: 'all' })
  try {
    const headers = await signIn(product.base)
    const file = new Blob([await readFile(photograph)], { type: 'image/jpeg' })
    const before = await memoryOf(product.pid)
    const uploading = Promise.all(
      Array.from({ length: settings.uploads }, () => upload(product.base, file, headers)),
    )
    let isStored = false
    const stored = uploading.then(() => (isStored = true))
    stored.catch(() => {})
    let peak = before
    for await (const _tick of every(250)) {
      peak = Math.max(peak, await memoryOf(product.pid))
      if (isStored && !(await countPending(product.base, headers))) break
    }
    await stored
    return { before, peak }
  } finally {
    await product.stop()
  }
}
