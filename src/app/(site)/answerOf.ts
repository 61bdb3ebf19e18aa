import { notFound } from 'next/navigation'

type Answer<T> = { data?: T; response: Response }

// 400 is what an address gets that is too long to be anybody's.
const nowhere = [400, 404, 410]

/** What the content API answered. @throws where it failed, and Next's not-found where nothing is */
export const answerOf = <T>({ data, response }: Answer<T>): T => {
  if (nowhere.includes(response.status)) notFound()
  if (data === undefined) throw new Error(`${response.url} answered ${response.status}`)
  return data
}
