// The content API of this process, asked by its pages.
import { headers } from 'next/headers'
import { newsroom } from '#client/newsroom.ts'
import { ownAddress } from '#client/ownAddress.ts'
import { findParts, partsHeader, type RefusedForm } from '#client/pageParts.ts'

/** What the page at hand is made from. Not by the context: React renders children out of it. */
export const pageParts = async () => findParts((await headers()).get(partsHeader))

/** What a reader has sent by the form of that name, where it was not taken. */
export const refusedForm = async (name: RefusedForm['name']) => {
  const refused = (await pageParts())?.refused
  return refused?.name === name ? refused : undefined
}

const askAndNote = async (request: Request) => {
  const { pathname, search } = new URL(request.url)
  const parts = await pageParts()
  const answer = await fetch(request)
  parts?.asked.push({ address: pathname + search, etag: answer.headers.get('etag') })
  return answer
}

/** A client for it; what a page asks is noted among its parts. */
export const ownNewsroom = () => newsroom(ownAddress(), { fetch: askAndNote })
