// What this reader has written below this story, kept in their browser.
import { keep, recall } from './kept.ts'

export type Own = {
  id: string
  body: string
  authorName: string
  editToken: string | null
  editableUntil: string | null
  writtenAt: string
}

/** In milliseconds: what has not come out by then is not shown as waiting any more. */
const longest = 14 * 24 * 60 * 60 * 1000

const place = () => `own.${document.getElementById('comments')!.dataset.slug}`

const isRecent = ({ writtenAt }: Own) => Date.now() - Date.parse(writtenAt) < longest

const store = (own: Own[]) => keep(place(), own.length > 0 ? own : undefined)

/** What is recent; older ones are forgotten. */
export const readOwn = () => {
  const recent = recall<Own[]>(place(), []).filter(isRecent)
  store(recent)
  return recent
}

export const forgetOwn = (id: string) => store(readOwn().filter((one) => one.id !== id))

/** Notes what was written, or changed. */
export const noteOwn = (one: Own) => store([...readOwn().filter(({ id }) => id !== one.id), one])
