import type { Config } from 'payload'
import { addCollectionEndpoint, addHooks } from '#kit/extendConfig.ts'
import { addFigure } from '#kit/figures.ts'
import { answerComment } from './endpoints/answerComment.ts'
import { banWriter } from './endpoints/banWriter.ts'
import { claimComment, releaseComment } from './endpoints/claimComment.ts'
import { judge } from './endpoints/judge.ts'
import { listQueue } from './endpoints/listQueue.ts'
import { readCounts } from './endpoints/readCounts.ts'
import { readDossier } from './endpoints/readDossier.ts'
import { watchEvents } from './endpoints/watchEvents.ts'
import { announceChanged, announceRemoved } from './hooks/announce.ts'
import { holdToSeen } from './hooks/holdToSeen.ts'
import { queueFigures } from './queueFigures.ts'

const endpoints = [
  readCounts,
  listQueue,
  judge,
  readDossier,
  claimComment,
  releaseComment,
  watchEvents,
  banWriter,
  answerComment,
]

const withHooks = (given: Config) =>
  addHooks(given, 'comments', {
    beforeChange: [holdToSeen],
    afterChange: [announceChanged],
    afterDelete: [announceRemoved],
  })

/**
 * What the moderation desk asks and does, below `/api/comments`, and how full its queues are. To stand
 * behind all other rules.
 */
export const withDeskApi = (given: Config): Config =>
  endpoints.reduce(
    (config, endpoint) => addCollectionEndpoint(config, 'comments', endpoint),
    queueFigures.reduce(addFigure, withHooks(given)),
  )
