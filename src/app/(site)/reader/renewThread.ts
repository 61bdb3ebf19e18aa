// The threads as they are now, out of the page itself: what the server renders is written once.
import { showOwn } from './own.ts'
import { showLikes } from './likes.ts'
import { takeFormHome } from './reply.ts'

/** Shows the threads anew; what is being written stays. Does nothing where the line is cut. */
export const renewThread = async () => {
  const answer = await fetch(location.pathname + location.search).catch(() => undefined)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById('thread')
  if (!fresh) return
  const goBack = takeFormHome()
  document.getElementById('thread')!.replaceWith(fresh)
  goBack()
  showOwn()
  showLikes()
}
