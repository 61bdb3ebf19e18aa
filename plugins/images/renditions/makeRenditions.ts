import type { PayloadRequest, TaskConfig } from 'payload'
import { inTurn } from '#kit/inTurn.ts'
import { bringInLine } from './bringInLine.ts'
import { hurry } from './hurry.ts'
import { queueForgotten } from './queue.ts'

const attempts = 3
const second = 1000

const giveUp = async (id: string, { payload }: PayloadRequest) => {
  const where = { id: { equals: id }, renditionState: { not_equals: 'ready' } }
  const data = { renditionState: 'failed', updatedAt: null }
  await payload.db.updateOne({ collection: 'images', where, data })
}

/**
 * Makes the renditions of one picture and deletes those it has no more; of a deleted picture, all.
 * One picture at a time in each process, so that memory does not grow with the queue.
 */
export const makeRenditions: TaskConfig<'makeRenditions'> = {
  slug: 'makeRenditions',
  inputSchema: [{ name: 'image', type: 'text', required: true }],
  retries: { attempts, backoff: { type: 'exponential', delay: 10 * second } },
  handler: async ({ input, job, req }) => {
    try {
      await inTurn(req.payload, 'renditions', () => bringInLine(input.image, req))
    } finally {
      await queueForgotten(req.payload, job)
      hurry(req.payload)
    }
    return { output: {} }
  },
  onFail: async ({ input, req, taskStatus }) => {
    const isLast = (taskStatus?.totalTried ?? 0) >= attempts
    if (isLast) await giveUp((input as { image: string }).image, req)
  },
}
