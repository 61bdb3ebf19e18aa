import { here, told } from './ask.ts'
import { keep, recall } from './kept.ts'
import { sayRefused } from './say.ts'

const liked = () => new Set(recall<string[]>('likes', []))

const mark = (form: HTMLFormElement, isLiked: boolean) =>
  form.querySelector('button')!.setAttribute('aria-pressed', String(isLiked))

/** Shows which comments this reader likes. */
export const showLikes = () => {
  const mine = liked()
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-like]')) {
    mark(form, mine.has(form.dataset.like!))
  }
}

/** Likes a comment, or takes the like back. */
export const toggleLike = async (form: HTMLFormElement) => {
  const id = form.dataset.like!
  const mine = liked()
  const params = { path: { id } }
  const { data, faults } = await told(
    mine.has(id)
      ? here.DELETE('/v1/comments/{id}/like', { params })
      : here.PUT('/v1/comments/{id}/like', { params }),
  )
  if (faults) return sayRefused(document.querySelector('#comments')!, faults)
  if (data.mine) mine.add(id)
  else mine.delete(id)
  keep('likes', [...mine].slice(-500))
  form.querySelector('[data-likes]')!.textContent = data.likes > 0 ? String(data.likes) : ''
  mark(form, data.mine)
}
