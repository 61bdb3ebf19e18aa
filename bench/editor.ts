// An editor at work, by the management API.
import { wordsOf } from './language.ts'

/** By which the management API knows the editor. */
export type Headers = Record<string, string>

const post = async (url: string, headers: Headers, content: object) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(content),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

// What is there already stands in the new stories, too: its section, authors, picture and tags.
const findModel = async (base: string, headers: Headers) => {
  const answer = await fetch(`${base}/api/articles?limit=1&depth=0`, { headers })
  const [{ byline, section, leadImage, tags }] = (await answer.json()).docs
  const signed = byline.map(({ author, role }: Record<string, string>) => ({ author, role }))
  return { byline: signed, section, leadImage, tags, language: 'vi' }
}

/** Stores drafts that lack nothing. @returns their ids */
export const createDrafts = async (base: string, headers: Headers, count: number) => {
  const model = await findModel(base, headers)
  const ids: string[] = []
  for (let number = 0; number < count; number++) {
    const story = { ...model, ...wordsOf(number) }
    ids.push((await post(`${base}/api/articles?draft=true`, headers, story)).doc.id)
  }
  return ids
}

/** Takes the step to the public. */
export const publish = (base: string, headers: Headers, id: string) =>
  post(`${base}/api/articles/${id}/steps`, headers, { name: 'publish' })
