import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { languageOf, showFaults } from './faults.ts'
import type { Own } from './ownKept.ts'

const toForm = ({ id, body }: Own, shown: HTMLElement) => {
  const word = wordsIn(languageOf(shown))
  const form = document.createElement('form')
  form.className = 'edit-form'
  form.noValidate = true
  form.innerHTML = `<div class="faults" role="alert" data-faults></div>
    <label for="edit-${id}"></label>
    <textarea id="edit-${id}" name="body" rows="5" maxlength="5000" required
      aria-describedby="edit-${id}-fault"></textarea>
    <p class="fault" id="edit-${id}-fault"></p>
    <button type="submit"></button> <button type="button"></button>`
  form.querySelector('label')!.textContent = word.yourComment
  form.querySelector('textarea')!.value = body
  const [save, cancel] = form.querySelectorAll('button')
  save!.textContent = word.save
  cancel!.textContent = word.cancel
  return { form, cancel: cancel! }
}

type Saved = (own: Own) => unknown

const save = async (own: Own, form: HTMLFormElement, onSaved: Saved) => {
  const body = form.querySelector('textarea')!.value
  const params = { path: { id: own.id } }
  const { faults } = await told(
    here.PATCH('/v1/comments/{id}', { params, body: { editToken: own.editToken!, body } }),
  )
  if (faults) return showFaults(form, faults)
  form.remove()
  await onSaved({ ...own, body })
}

/** Lets the writer change a comment, below what is shown of it; `onSaved` hears of it as it is then. */
export const editOwn = (own: Own, shown: HTMLElement, onSaved: Saved) => {
  if (shown.querySelector('.edit-form')) return
  const { form, cancel } = toForm(own, shown)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void save(own, form, onSaved)
  })
  cancel.addEventListener('click', () => form.remove())
  shown.append(form)
  form.querySelector('textarea')!.focus()
}
