// Letters to moderators about comments that wait, as often as each of them wants.
import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type TaskConfig,
} from 'payload'
import { inTurn } from '#kit/inTurn.ts'
import { findHeld } from './heldComments.ts'
import { toDigest, toHeldLetter } from './heldLetter.ts'
import { isLeftToOther } from './isLeftToOther.ts'
import type { LetterSettings } from './letterSettings.ts'
import { schedules, spans, type Rhythm } from './rhythms.ts'

type Person = DataFromCollectionSlug<'users'>

const second = 1000
const minute = 60 * second

// What is being stored at this moment may not be there to be read: the next letter has it.
const settling = 10 * second

const findPeople = async ({ payload }: PayloadRequest, rhythm: Rhythm) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { commentMail: { equals: rhythm }, roles: { in: ['moderator', 'admin'] } },
    depth: 0,
    pagination: false,
  })
  return docs
}

const toldUntil = ({ id }: Person) => `comments-told:${id}`

type Job = { rhythm: Rhythm; createdAt: string; isRetry: boolean }
type Round = Job & { until: Date; req: PayloadRequest; settings: LetterSettings }

const tell = async (person: Person, round: Round) => {
  const { createdAt, isRetry, req, rhythm, settings, until } = round
  const { config, kv } = req.payload
  const last = await kv.get<string>(toldUntil(person))
  // Tried again for somebody else.
  if (isRetry && last && last > createdAt) return
  const since = new Date(last ?? until.getTime() - spans[rhythm])
  const held = await findHeld(req, { since, until })
  if (held.count > 0) {
    const panel = `${settings.siteUrl}${config.routes.admin}/collections/comments`
    const toLetter = rhythm === 'each' ? toHeldLetter : toDigest
    const letter = toLetter({ ...held, panel }, settings.language)
    await req.payload.sendEmail({ to: person.email, ...letter })
  }
  await kv.set(toldUntil(person), until.toISOString())
}

/** One that cannot be written to keeps no other from their letter, and is tried again. */
const tellAll = async (round: Round) => {
  const people = await findPeople(round.req, round.rhythm)
  const outcomes = await Promise.allSettled(people.map((person) => tell(person, round)))
  const failed = outcomes.find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
}

type Settings = LetterSettings & { enabled: boolean }

/**
 * Writes to those who moderate of what has come to wait since their last letter; nothing where
 * nothing has. A comment that was judged meanwhile is left out.
 */
export const mailModerators = ({ enabled, ...settings }: Settings): TaskConfig => ({
  slug: 'mailModerators',
  schedule: enabled ? schedules : [],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ job, req }) => {
    const rhythm = job.queue as Rhythm
    // Where an engine has no transactions, two runners may have taken the same job.
    await inTurn(req.payload, `mailModerators:${rhythm}`, async () => {
      if (await isLeftToOther(job, req)) return
      const isRetry = (job.totalTried ?? 0) > 0
      const until = new Date(getCurrentDate().getTime() - settling)
      await tellAll({ rhythm, createdAt: job.createdAt, isRetry, until, req, settings })
    })
    return { output: {} }
  },
})
