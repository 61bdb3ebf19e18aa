import type { Fault } from '#client/pageParts.ts'
import { fieldOf, sayRefusal } from '../refusals.ts'
import { wordsIn, type Language } from '../words.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

export const languageOf = (element: Element) =>
  (element.closest<HTMLElement>('[lang]')?.lang ?? 'vi') as Language

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('[aria-describedby]')]

const markField = (field: Field, said = '') => {
  const place = document.getElementById(field.getAttribute('aria-describedby')!)
  if (place) place.textContent = said
  if (said) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
}

const toList = (sentences: string[]) => {
  const list = document.createElement('ul')
  for (const sentence of new Set(sentences)) {
    const item = document.createElement('li')
    item.textContent = sentence
    list.append(item)
  }
  return list
}

/** Tells in the form why it was not taken, beside each field too; none takes what was told away. */
export const showFaults = (form: HTMLFormElement, faults: Fault[]) => {
  const language = languageOf(form)
  const say = (fault: Fault) => sayRefusal(language, fault)
  for (const field of fieldsOf(form)) {
    const fault = faults.find((one) => fieldOf(one) === field.name)
    markField(field, fault && say(fault))
  }
  const head = document.createElement('p')
  head.textContent = wordsIn(language).fixFaults
  const parts = faults.length > 0 ? [head, toList(faults.map(say))] : []
  form.querySelector('[data-faults]')?.replaceChildren(...parts)
  fieldsOf(form)
    .find((field) => field.getAttribute('aria-invalid'))
    ?.focus()
}

/** What the browser itself finds wrong, as the content API would tell it. */
export const faultsIn = (form: HTMLFormElement): Fault[] =>
  fieldsOf(form)
    .filter((field) => !field.checkValidity() || (field.required && !field.value.trim()))
    .map(({ name }) => ({ code: 'INVALID_INPUT', path: name }))
