// Shows what this reader has written here: as waiting until it is there for all; and lets it be changed or
// taken back for as long as the newsroom does.
import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { editOwn } from './editOwn.ts'
import { languageOf } from './faults.ts'
import { forgetOwn, noteOwn, readOwn, type Own } from './ownKept.ts'
import { renewThread } from './renewThread.ts'
import { say, sayRefused } from './say.ts'

const section = () => document.getElementById('comments')!

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
  forgetOwn(id)
  say(section(), wordsIn(languageOf(section())).withdrawn)
  showOwn()
  await renewThreads()
}

const change = async (own: Own) => {
  noteOwn(own)
  showOwn()
  await renewThreads()
}

const actsOn = (own: Own, shown: HTMLElement) => {
  if (!own.editToken || Date.parse(own.editableUntil ?? '') < Date.now()) return []
  const word = wordsIn(languageOf(section()))
  const edit = button(word.edit, () => editOwn(own, shown, change))
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

/** Shows the threads anew, and what is one's own among them. */
export const renewThreads = async () => {
  if (await renewThread()) showOwn()
}

/** Shows them: those that wait above the threads, the others where they stand. */
export const showOwn = () => {
  const waiting: Own[] = []
  for (const own of readOwn()) {
    const comment = document.getElementById(`comment-${own.id}`)
    if (comment) addActs(own, comment)
    else waiting.push(own)
  }
  section()
    .querySelector('[data-own]')!
    .replaceChildren(...waiting.map(toWaiting))
}
