// Stars are given and taken back where they stand.
import { totalOf, type Total } from '../articles/[slug]/ratingTotal.ts'
import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { languageOf, showFaults } from './faults.ts'
import { keep, recall } from './kept.ts'
import { say } from './say.ts'

/** Arrow keys pass over the stars between: only where they rest is sent. In milliseconds. */
const rest = 700

/** Shows a story's stars as they are now. */
export const showTotal = (form: HTMLFormElement, total: Total) => {
  const { value, rest: more } = totalOf(total, languageOf(form))
  form.querySelector('[data-value]')!.textContent = value
  form.querySelector('[data-rest]')!.textContent = more
}

const showMine = (form: HTMLFormElement, mine: number | null) => {
  const word = wordsIn(languageOf(form))
  for (const star of form.querySelectorAll<HTMLInputElement>('[name=value]')) {
    star.checked = Number(star.value) === mine
  }
  form.querySelector<HTMLElement>('[name=withdraw]')!.hidden = mine === null
  say(form, mine === null ? '' : `${word.yourRating} ${mine} ${word.stars}.`)
}

const change = async (form: HTMLFormElement, value: number | null) => {
  const path = { slug: form.dataset.slug! }
  const { data, faults } = await told(
    value === null
      ? here.DELETE('/v1/articles/{slug}/rating', { params: { path } })
      : here.PUT('/v1/articles/{slug}/rating', { params: { path }, body: { value } }),
  )
  if (faults) {
    showMine(form, recall<number | null>(`rating.${path.slug}`, null))
    return showFaults(form, faults)
  }
  showFaults(form, [])
  keep(`rating.${path.slug}`, data.mine ?? undefined)
  showTotal(form, data)
  showMine(form, data.mine)
  if (value === null) say(form, wordsIn(languageOf(form)).ratingWithdrawn)
}

const chosenIn = (form: HTMLFormElement) => Number(new FormData(form).get('value')) || undefined

export const startRating = (form: HTMLFormElement) => {
  if (!form.querySelector('[name=value]')) return
  showMine(form, recall<number | null>(`rating.${form.dataset.slug}`, null))
  let waiting: ReturnType<typeof setTimeout>
  const sendChosen = () => {
    const value = chosenIn(form)
    if (value) void change(form, value)
  }
  form.addEventListener('change', () => {
    clearTimeout(waiting)
    waiting = setTimeout(sendChosen, rest)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    const isWithdrawn = (event.submitter as HTMLButtonElement | null)?.name === 'withdraw'
    if (isWithdrawn) void change(form, null)
    else sendChosen()
  })
}
