// A small newsroom to look at: "Báo Vân Sơn", with stories, pictures, comments and ratings.
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload } from 'payload'
import { isEmpty } from './isEmpty.ts'
import { readContent, type Content } from './readContent.ts'
import { seedComments } from './seedComments.ts'
import { seedFrontPages } from './seedFrontPages.ts'
import { seedPictures } from './seedPictures.ts'
import { seedRatings } from './seedRatings.ts'
import { seedStories } from './seedStories.ts'
import { seedTerms } from './seedTerms.ts'
import type { Seeding } from './seeding.ts'
import { startProgress } from './progress.ts'

/** The database has something in it: the demonstration keeps out. */
export class DatabaseNotEmpty extends Error {
  constructor() {
    super('The database is not empty: the demonstration newsroom goes into an empty one only.')
  }
}

const sizeOf = (content: Content) =>
  Object.values(content).reduce((size, list) => size + list.length, 0)

const fill = async (seeding: Seeding) => {
  const images = await seedPictures(seeding)
  const terms = await seedTerms(seeding)
  const articles = await seedStories(seeding, { ...terms, images })
  await seedFrontPages(seeding, { ...terms, articles })
  await seedComments(seeding, articles)
  await seedRatings(seeding, articles)
}

/**
 * Fills an empty database, whole or, where something fails, not at all (on a database without
 * transactions: as far as it came).
 * @throws DatabaseNotEmpty
 */
export const seedDemo = async (payload: Payload) => {
  if (!(await isEmpty(payload))) throw new DatabaseNotEmpty()
  const content = await readContent()
  const progress = startProgress('Filling the demonstration newsroom', sizeOf(content))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await fill({ payload, req, content, now: Date.now(), step: progress.step })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  } finally {
    progress.stop()
  }
}
