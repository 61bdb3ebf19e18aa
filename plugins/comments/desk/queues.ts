// The moderators' queues: which comments are in which.
import type { Where } from 'payload'

export const queueNames = ['pending', 'reported', 'spam', 'approved', 'rejected'] as const
export type QueueName = (typeof queueNames)[number]

/** What is in a queue. Each begins with an indexed field. */
export const inQueue = (name: QueueName): Where =>
  name === 'reported'
    ? { and: [{ isReported: { equals: true } }, { status: { in: ['approved', 'pending'] } }] }
    : { status: { equals: name } }

/** Whether a queue is worked off from its oldest comment; else one looks into it from the newest. */
export const isWorkedOff = (name: QueueName) => name === 'pending' || name === 'reported'

/** Letters in what a queue is searched for. */
export const longestSearch = 100
