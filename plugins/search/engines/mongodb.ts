// MongoDB: one document a story, found by an index of its words. MongoDB's own text index knows no
// beginnings of words, cannot answer the newest first, and is missing where only its protocol is
// spoken.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { isTransaction } from '#kit/afterCommit.ts'
import type { SearchEntry } from '../entry.ts'
import type { Tier } from '../tiers.ts'
import { spellings } from '../words.ts'
import type { SearchEngine, Wanted } from './engine.ts'

type Condition = Record<string, unknown>
type Texts = { headline: string; body: string }
type Stored = {
  _id: string
  publishedAt: Date
  /** Folded words and facets, each once. */
  words: string[]
  folded: Texts
  exact: Texts
  body: string
}

const indexed = Symbol.for('masthead.searchIndexed')
type WithIndex = MongooseAdapter & { [indexed]?: Promise<unknown> }

const collectionOf = ({ db }: Payload) =>
  (db as unknown as MongooseAdapter).connection.collection<Stored>('search_entries')

// Not by writes: an index that is made while a transaction is open is in its way.
const indexedCollectionOf = async (payload: Payload) => {
  const database = payload.db as unknown as WithIndex
  const collection = collectionOf(payload)
  database[indexed] ??= collection.createIndex({ words: 1, publishedAt: -1, _id: -1 })
  await database[indexed]
  return collection
}

const sessionOf = async ({ payload, transactionID }: PayloadRequest) => {
  const id = await transactionID
  const { sessions } = payload.db as unknown as MongooseAdapter
  const session = isTransaction(id) ? sessions[id] : undefined
  return session ? { session } : {}
}

/** Between spaces, so that a phrase is found by whole words. */
const padded = ({ headline, body }: Texts): Texts => ({
  headline: ` ${headline} `,
  body: ` ${body} `,
})

const toStored = ({ article, publishedAt, facets, texts, body }: SearchEntry): Stored => {
  const { headline, body: text } = texts.folded
  const words = `${headline} ${text}`.split(' ').filter(Boolean)
  return {
    _id: article,
    publishedAt: new Date(publishedAt),
    words: [...new Set([...words, ...facets])],
    folded: padded(texts.folded),
    exact: padded(texts.exact),
    body,
  }
}

// Words are letters and digits: nothing in them needs to be escaped.
const standsIn = ({ where, spelling }: Tier, text: string): Condition => {
  const headline = { [`${spelling}.headline`]: { $regex: text } }
  if (where === 'headline') return headline
  return { $or: [headline, { [`${spelling}.body`]: { $regex: text } }] }
}

const conditionOf = (tier: Tier): Condition => {
  const phrases = tier.phrases.map((phrase) => standsIn(tier, ` ${phrase.join(' ')} `))
  const prefix = tier.prefix === undefined ? [] : [standsIn(tier, ` ${tier.prefix}`)]
  const choices = (tier.choices ?? []).map((words) => ({ words: { $in: words } }))
  return { $and: [...phrases, ...prefix, ...choices] }
}

// What the index can tell; the texts are looked at after.
const indexedBy = ({ tier, facets }: Wanted): Condition[] => {
  const words = [...new Set([...facets, ...tier.phrases.flat().map(spellings.folded)])]
  const known = words.length ? [{ words: { $all: words } }] : []
  return tier.prefix === undefined ? known : [...known, { words: { $regex: `^${tier.prefix}` } }]
}

const limitsOf = ({ since, until, behind }: Wanted): Condition[] => {
  const from = since ? [{ publishedAt: { $gte: new Date(since) } }] : []
  const to = until ? [{ publishedAt: { $lt: new Date(until) } }] : []
  if (!behind) return [...from, ...to]
  const publishedAt = new Date(behind.publishedAt)
  const older = { publishedAt: { $lt: publishedAt } }
  const beside = { publishedAt, _id: { $lt: behind.article } }
  return [...from, ...to, { $or: [older, beside] }]
}

export const mongodb: SearchEngine = {
  async find(payload, wanted) {
    const { tier, without, limit } = wanted
    const earlier = without.length ? [{ $nor: without.map(conditionOf) }] : []
    const where = {
      $and: [...indexedBy(wanted), conditionOf(tier), ...earlier, ...limitsOf(wanted)],
    }
    const entries = await indexedCollectionOf(payload)
    const found = await entries
      .find(where, { projection: { publishedAt: 1, body: 1 } })
      .sort({ publishedAt: -1, _id: -1 })
      .limit(limit)
      .toArray()
    return found.map(({ _id, publishedAt, body }) => ({
      article: _id,
      publishedAt: publishedAt.toISOString(),
      body,
    }))
  },

  async put(req, entry) {
    const { _id, ...stored } = toStored(entry)
    const options = { upsert: true, ...(await sessionOf(req)) }
    await collectionOf(req.payload).replaceOne({ _id }, stored, options)
  },

  async remove(req, article) {
    await collectionOf(req.payload).deleteOne({ _id: article }, await sessionOf(req))
  },

  // By the index alone. One question for all of them would answer every other word of the stories, too.
  async known(payload, words) {
    const entries = await indexedCollectionOf(payload)
    const isKnown = (word: string) => entries.findOne({ words: word }, { projection: { _id: 1 } })
    const found = await Promise.all(words.map(isKnown))
    return words.filter((_, at) => found[at])
  },

  async list(payload, last, limit) {
    const entries = await indexedCollectionOf(payload)
    const found = await entries
      .find({ _id: { $gt: last } }, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray()
    return found.map(({ _id }) => _id)
  },
}
