// The model is made by one process and read by all: it goes through Payload's key-value store.
import { randomUUID } from 'node:crypto'
import { getCurrentDate, type Payload } from 'payload'
import { readModel, type Model } from './model.ts'

type Stored = { stamp: string; madeAt: string; spam: number; approved: number; json: string | null }
type Stamp = Pick<Stored, 'stamp'>
type Held = Stamp & { model?: Model }

// A stamp of its own, as the model is too large to be fetched for every comment.
const modelKey = 'comments:spam-model'
const stampKey = 'comments:spam-model:stamp'

// Next loads its own copy of this module: what hooks share hangs off Payload.
const held = Symbol.for('masthead.spamModel')
type Holder = { [held]?: Held }

type Learned = Pick<Stored, 'spam' | 'approved'> & { json?: string }

/** Stores what was learned, and from how many examples; without `json`, that it was too few. */
export const storeModel = async ({ kv }: Payload, { json = undefined, ...counts }: Learned) => {
  const stamp = randomUUID()
  const madeAt = getCurrentDate().toISOString()
  await kv.set(modelKey, { ...counts, json: json ?? null, madeAt, stamp } satisfies Stored)
  await kv.set(stampKey, { stamp } satisfies Stamp)
}

const load = async (payload: Payload & Holder) => {
  const stored = await payload.kv.get<Stored>(modelKey)
  if (!stored) return undefined
  const model = stored.json ? readModel(stored.json) : undefined
  payload[held] = { stamp: stored.stamp, model }
  return model
}

/** The newest model; parsed once for each process. Undefined where too little has been learned. */
export const modelOf = async (payload: Payload & Holder) => {
  const current = await payload.kv.get<Stamp>(stampKey)
  if (!current) return undefined
  return payload[held]?.stamp === current.stamp ? payload[held]?.model : load(payload)
}
