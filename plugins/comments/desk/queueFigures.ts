import type { Figure } from '#kit/figures.ts'
import { inQueue, type QueueName } from './queues.ts'

const sizeOf =
  (queue: QueueName): Figure['read'] =>
  async (payload) =>
    (await payload.count({ collection: 'comments', where: inQueue(queue) })).totalDocs

/** The queues that moderators work off. */
export const queueFigures: Figure[] = [
  {
    name: 'masthead_comments_pending',
    help: 'Comments that wait for a verdict',
    read: sizeOf('pending'),
  },
  {
    name: 'masthead_comments_reported',
    help: 'Comments that readers have reported, or that were flagged',
    read: sizeOf('reported'),
  },
]
