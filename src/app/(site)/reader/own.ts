// What this reader has written here: shown as waiting until it is there for all, and changed or taken back
// for as long as the newsroom lets.
import { wordsIn } from '../words.ts'
import { editOwn } from './editOwn.ts'
import { here, told } from './ask.ts'
import { languageOf } from './faults.ts'
import { keep, recall } from './kept.ts'
import { renewThread } from './renewThread.ts'
import { say, sayRefused } from './say.ts'

export type Own = {
  id: string
  body: string
  authorName: string
  editToken: string | null
  editableUntil: string | null
  writtenAt: string
}

/** In milliseconds: what has not come out by then is not shown as waiting any more. */
const longest = 14 * 24 * 60 * 60 * 1000

const section = () => document.getElementById('comments')!
const place = () => `own.${section().dataset.slug}`

const readOwn = () =>
  recall<Own[]>(place(), []).filter(({ writtenAt }) => Date.now() - Date.parse(writtenAt) < longest)

const storeOwn = (own: Own[]) => keep(place(), own.length > 0 ? own : undefined)

/** Notes what was written, or changed. */
export const noteOwn = (one: Own) => storeOwn([...readOwn().filter(({ id }) => id !== one.id), one])

const button = (text: string, act: () => unknown) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', act)
  return made
}

const withdraw = async ({ id, editToken }: Own) => {
  const params = { path: { id } }
  const { faults } = await told(
    here.DELETE('/v1/comments/{id}', { params, body: { editToken: editToken! } }),
  )
  if (faults) return sayRefused(section(), faults)
  storeOwn(readOwn().filter((one) => one.id !== id))
  say(section(), wordsIn(languageOf(section())).withdrawn)
  showOwn()
  await renewThread()
}

const actsOn = (own: Own, shown: HTMLElement) => {
  if (!own.editToken || Date.parse(own.editableUntil ?? '') < Date.now()) return []
  const word = wordsIn(languageOf(section()))
  const edit = button(word.edit, () => editOwn(own, shown))
  return [edit, button(word.withdraw, () => withdraw(own))]
}

const toWaiting = (own: Own) => {
  const word = wordsIn(languageOf(section()))
  const shown = document.createElement('article')
  shown.className = 'comment waiting'
  const head = document.createElement('header')
  const name = document.createElement('strong')
  name.textContent = own.authorName
  const badge = document.createElement('span')
  badge.className = 'badge'
  badge.textContent = word.onlyYou
  head.append(name, ' ', badge)
  const body = document.createElement('p')
  body.className = 'as-written'
  body.textContent = own.body
  const acts = document.createElement('footer')
  acts.className = 'acts'
  shown.append(head, body, acts)
  acts.append(...actsOn(own, shown))
  return shown
}

const addActs = (own: Own, comment: HTMLElement) => {
  const acts = comment.querySelector('.comment > .acts')!
  acts.querySelectorAll('[type=button]').forEach((old) => old.remove())
  acts.append(...actsOn(own, comment.querySelector<HTMLElement>('.comment')!))
}

/** Shows them: those that wait above the threads, the others where they stand. */
export const showOwn = () => {
  const waiting: Own[] = []
  const all = readOwn()
  storeOwn(all)
  for (const own of all) {
    const comment = document.getElementById(`comment-${own.id}`)
    if (comment) addActs(own, comment)
    else waiting.push(own)
  }
  section()
    .querySelector('[data-own]')!
    .replaceChildren(...waiting.map(toWaiting))
}
