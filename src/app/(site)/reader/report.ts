import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { languageOf, showFaults } from './faults.ts'

const open = (comment: Element, id: string) => {
  const template = document.querySelector<HTMLTemplateElement>('#report-template')!
  const copy = template.content.cloneNode(true) as DocumentFragment
  const form = copy.querySelector('form')!
  form.action = `/comments/${id}/report`
  form.dataset.comment = id
  for (const labelled of form.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = labelled.getAttribute(name)
      if (value) labelled.setAttribute(name, `${value}-${id}`)
    }
  }
  comment.after(form)
  form.querySelector<HTMLElement>('input[type=radio]')?.focus()
}

/** Opens the form below the comment, or closes it. */
export const toggleReport = (link: HTMLElement) => {
  const comment = link.closest('.comment')!
  const there = comment.parentElement!.querySelector(':scope > .report-form')
  if (there) there.remove()
  else open(comment, link.dataset.report!)
}

type Reason = 'offensive' | 'hate' | 'spam' | 'falsehood' | 'illegal' | 'other'

/** Sends a report; the form then says so in its own place. */
export const sendReport = async (form: HTMLFormElement) => {
  const values = new FormData(form)
  const id = form.dataset.comment ?? form.action.split('/').at(-2)!
  const note = String(values.get('note') ?? '').trim()
  const body = { reason: String(values.get('reason')) as Reason, ...(note ? { note } : {}) }
  const { faults } = await told(
    here.POST('/v1/comments/{id}/flag', { params: { path: { id } }, body }),
  )
  if (faults) return showFaults(form, faults)
  const thanks = document.createElement('p')
  thanks.setAttribute('role', 'status')
  thanks.tabIndex = -1
  thanks.textContent = wordsIn(languageOf(form)).reportSent
  form.replaceWith(thanks)
  thanks.focus()
}
