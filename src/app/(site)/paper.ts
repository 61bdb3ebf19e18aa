// What is on every page: the paper, and its sections.
import { cache } from 'react'
import { ownNewsroom } from './ownNewsroom.ts'
import { answerOf } from './answerOf.ts'

/** The paper's name, address and zone; asked once a page. */
export const readPaper = cache(async () => answerOf(await ownNewsroom().GET('/v1/publication')))

/** The sections that stand in no other, as they are ordered. */
export const readSections = cache(async () => {
  const { docs } = answerOf(await ownNewsroom().GET('/v1/sections'))
  return docs.filter(({ parent }) => parent === null)
})
