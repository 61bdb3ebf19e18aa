// What others do while the page is open: told in a line, which moves nothing until the reader wants it.
import type { Total } from '../articles/[slug]/ratingTotal.ts'
import { wordsIn } from '../words.ts'
import { languageOf } from './faults.ts'
import { showTotal } from './rating.ts'
import { renewThread } from './renewThread.ts'

/** In milliseconds: a server that is full is asked again then. */
const pause = 30_000

type Told = { comment: { id: string }; comments: { count: number }; rating: Total }

const unseen = new Set<string>()

const offer = (text: string, take: () => unknown) => {
  const place = document.querySelector('[data-fresh]')!
  const button = document.createElement('button')
  button.textContent = text
  button.addEventListener('click', () => {
    unseen.clear()
    place.replaceChildren()
    take()
  })
  place.replaceChildren(button)
}

const wordsHere = () => wordsIn(languageOf(document.querySelector('#comments')!))

const onComment = ({ comment, comments }: Told) => {
  document.querySelector('[data-comments]')!.textContent = String(comments.count)
  // This reader's own, which is shown already.
  if (document.getElementById(`comment-${comment.id}`)) return
  unseen.add(comment.id)
  offer(`${unseen.size} ${wordsHere().newComments}`, renewThread)
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
