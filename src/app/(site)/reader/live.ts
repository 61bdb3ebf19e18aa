// What others do while the page is open: told in a line, which moves nothing until the reader wants it.
import type { Total } from '../articles/[slug]/ratingTotal.ts'
import { wordsIn } from '../words.ts'
import { languageOf } from './faults.ts'
import { renewThreads } from './own.ts'
import { showTotal } from './rating.ts'

/** In milliseconds: a server that is full is asked again then. */
const pause = 30_000

type Told = { comment: { id: string }; comments: { count: number }; rating: Total }

const unseen = new Set<string>()

const offer = (text: string, take: () => void) => {
  const place = document.querySelector('[data-fresh]')!
  const button = document.createElement('button')
  button.textContent = text
  button.addEventListener('click', take)
  place.replaceChildren(button)
}

const wordsHere = () => wordsIn(languageOf(document.querySelector('#comments')!))

const onComment = ({ comment, comments }: Told) => {
  document.querySelector('[data-comments]')!.textContent = String(comments.count)
  unseen.add(comment.id)
  for (const id of unseen) if (document.getElementById(`comment-${id}`)) unseen.delete(id)
  if (unseen.size === 0) return
  offer(`${unseen.size} ${wordsHere().newComments}`, () => void renewThreads())
}

const onRating = ({ rating }: Told) => {
  const form = document.querySelector<HTMLFormElement>('.rating')
  if (form) showTotal(form, rating)
}

const read = (event: Event) => JSON.parse((event as MessageEvent<string>).data) as Told

export const startLive = (slug: string) => {
  const events = new EventSource(`/v1/events?article=${encodeURIComponent(slug)}`)
  events.addEventListener('comment', (event) => onComment(read(event)))
  events.addEventListener('rating', (event) => onRating(read(event)))
  events.addEventListener('missed', () => offer(wordsHere().missed, () => location.reload()))
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(() => startLive(slug), pause)
  })
}
