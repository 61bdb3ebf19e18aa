import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { languageOf, showFaults } from './faults.ts'
import { noteOwn, showOwn, type Own } from './own.ts'
import { renewThread } from './renewThread.ts'

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

const save = async (own: Own, form: HTMLFormElement) => {
  const body = form.querySelector('textarea')!.value
  const params = { path: { id: own.id } }
  const { faults } = await told(
    here.PATCH('/v1/comments/{id}', { params, body: { editToken: own.editToken!, body } }),
  )
  if (faults) return showFaults(form, faults)
  noteOwn({ ...own, body })
  form.remove()
  showOwn()
  await renewThread()
}

/** Lets the writer change a comment, below what is shown of it. */
export const editOwn = (own: Own, shown: HTMLElement) => {
  if (shown.querySelector('.edit-form')) return
  const { form, cancel } = toForm(own, shown)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void save(own, form)
  })
  cancel.addEventListener('click', () => form.remove())
  shown.append(form)
  form.querySelector('textarea')!.focus()
}
