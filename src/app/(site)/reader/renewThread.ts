// The threads as they are now, out of the page itself: what the server renders is written once.
import { showLikes } from './likes.ts'
import { takeFormHome } from './reply.ts'

const readPage = async () => {
  const answer = await fetch(location.pathname + location.search)
  return answer.ok ? answer.text() : ''
}

const thread = (page: Document) => page.getElementById('thread')

/**
 * Shows the threads anew, and takes the line away that offered it. The form stays as it is. Does nothing
 * where the line is cut, or while one's own comment is being changed.
 * @returns whether it has
 */
export const renewThread = async () => {
  const html = await readPage().catch(() => '')
  const fresh = thread(new DOMParser().parseFromString(html, 'text/html'))
  if (!fresh || document.querySelector('#thread .edit-form')) return false
  const goBack = takeFormHome()
  thread(document)!.replaceWith(fresh)
  goBack()
  document.querySelector('[data-fresh]')!.replaceChildren()
  showLikes()
  return true
}
