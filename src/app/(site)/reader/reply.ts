// The form goes to the comment that is answered, and home again.
import { wordsIn } from '../words.ts'
import { languageOf } from './faults.ts'

const formIn = () => document.querySelector<HTMLFormElement>('#comment-form')

/** Of the comment's form. */
export const field = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement

/** Answers the comment `id` from now on, right below it; with `undefined`, none. */
export const replyTo = (id?: string, name = '') => {
  const form = formIn()
  if (!form) return
  const title = form.querySelector<HTMLElement>('h3')!
  field(form, 'parent').value = id ?? ''
  title.textContent = id ? `${wordsIn(languageOf(form)).replyTo} ${name}` : title.dataset.title!
  form.querySelector<HTMLElement>('[data-not-reply]')!.hidden = !id
  const comment = id && document.querySelector(`#comment-${CSS.escape(id)} > .comment`)
  if (comment) comment.after(form)
  else document.getElementById('comments')!.append(form)
}

/** Takes the form out of the threads. @returns what brings it back, with the focus */
export const takeFormHome = () => {
  const form = formIn()
  if (!form) return () => {}
  const parent = field(form, 'parent').value
  const name = document.querySelector<HTMLElement>(`[data-reply="${CSS.escape(parent)}"]`)
  const focused = document.activeElement
  replyTo()
  return () => {
    if (parent) replyTo(parent, name?.dataset.name)
    if (focused instanceof HTMLElement && form.contains(focused)) focused.focus()
  }
}

/** Opens the form where the reader has asked for it. */
export const onReply = (link: HTMLElement) => {
  replyTo(link.dataset.reply, link.dataset.name)
  document.querySelector<HTMLElement>('#comment-body')?.focus()
}
