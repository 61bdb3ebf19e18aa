// The same questions with few stories in a database and with many.
import type { Payload } from 'payload'
import { growArticles, type Growth, type Terms } from './growArticles.ts'
import type { Measured } from './measure.ts'
import type { newDatabase } from './newDatabase.ts'

type Plan = {
  database: ReturnType<typeof newDatabase>
  sizes: readonly number[]
  growth: Omit<Growth, 'count' | 'terms'>
  measure: (payload: Payload, terms: Terms) => Promise<Measured[]>
}

// Opened anew for each size, as a newsroom's is now and then: what is known of its tables is new.
const openFor = async <T>(
  { database }: Plan,
  key: string,
  work: (payload: Payload) => Promise<T>,
) => {
  const payload = await database.open(key)
  const done = await work(payload)
  await payload.destroy()
  return done
}

/** Grows the database to each of `sizes` and measures there. @returns what was measured, size by size */
export const measureSizes = async (plan: Plan) => {
  const columns: Measured[][] = []
  let terms: Terms | undefined
  for (const count of plan.sizes) {
    process.stdout.write(`Growing to ${count} stories …\n`)
    const grow = (payload: Payload) => growArticles(payload, { ...plan.growth, count, terms })
    const grown = await openFor(plan, `growing to ${count}`, grow)
    const measure = (payload: Payload) => plan.measure(payload, grown)
    columns.push(await openFor(plan, `with ${count}`, measure))
    terms = grown
  }
  return columns
}
