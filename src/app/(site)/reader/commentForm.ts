// A comment is sent from where it is written.
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Fault } from '#client/pageParts.ts'
import { wordsIn } from '../words.ts'
import { here, told } from './ask.ts'
import { faultsIn, languageOf, showFaults } from './faults.ts'
import { keep, recall } from './kept.ts'
import { say } from './say.ts'
import { showOwn } from './own.ts'
import { noteOwn } from './ownKept.ts'
import { renewThread } from './renewThread.ts'
import { field, replyTo } from './reply.ts'

type Person = { authorName: string; authorEmail: string }

const fillIn = (form: HTMLFormElement) => {
  const person = recall<Person | undefined>('person', undefined)
  if (!person) return
  field(form, 'authorName').value ||= person.authorName
  field(form, 'authorEmail').value ||= person.authorEmail
  field(form, 'remember').checked = true
}

// By consent only: whoever takes the tick away is forgotten.
const remember = (form: HTMLFormElement, { authorName, authorEmail }: Person) =>
  keep('person', field(form, 'remember').checked ? { authorName, authorEmail } : undefined)

const readTicket = async (form: HTMLFormElement) => {
  const { data } = await told(here.GET('/v1/comments/form'))
  for (const name of ['authorName', 'authorEmail']) {
    field(form, name).required = data?.demandsNameAndEmail ?? true
  }
  return data
}

type Ticket = Awaited<ReturnType<typeof readTicket>>

const solve = async (asked: NonNullable<Ticket>['challenge']) => {
  if (!asked) return {}
  const challenge = asked as unknown as Challenge
  // Browsers compute it where the line is safe; elsewhere the comment is refused, and says why.
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => undefined)
  return { altcha: btoa(JSON.stringify({ challenge, solution })) }
}

const valuesOf = (form: HTMLFormElement) => {
  const values = new FormData(form)
  const text = (name: string) => String(values.get(name) ?? '')
  return {
    ...{ body: text('body'), website: text('website'), parent: text('parent') || undefined },
    ...{ authorName: text('authorName'), authorEmail: text('authorEmail') },
    wantsAnswers: values.has('wantsAnswers'),
  }
}

const isSpent = ({ code }: Fault) => code === 'FORM_TOKEN_NEEDED' || code.startsWith('CHALLENGE_')

// Whether the ticket is used up.
const post = async (form: HTMLFormElement, ticket: Ticket) => {
  const values = valuesOf(form)
  const path = { slug: document.getElementById('comments')!.dataset.slug! }
  const body = {
    ...values,
    formToken: ticket?.formToken,
    ...(await solve(ticket?.challenge ?? null)),
  }
  const answer = await told(here.POST('/v1/articles/{slug}/comments', { params: { path }, body }))
  if (answer.faults) {
    showFaults(form, answer.faults)
    return answer.faults.some(isSpent)
  }
  const { id, editToken, editableUntil } = answer.data
  remember(form, values)
  const { authorName, body: text } = values
  const writtenAt = new Date().toISOString()
  noteOwn({ id, body: text, authorName, editToken, editableUntil, writtenAt })
  field(form, 'body').value = ''
  replyTo()
  const word = wordsIn(languageOf(form))
  if (answer.status === 201) await renewThread()
  showOwn()
  say(form, answer.status === 201 ? word.shown : word.waiting)
  return true
}

export const startCommentForm = (form: HTMLFormElement) => {
  fillIn(form)
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!
  // From when it is used: how long writing takes is told by it.
  let ticket: Promise<Ticket> | undefined
  form.addEventListener('focusin', () => (ticket ??= readTicket(form)))
  const send = async () => {
    const faults = faultsIn(form)
    showFaults(form, faults)
    if (faults.length > 0) return
    say(form, wordsIn(languageOf(form)).sending)
    const used = (await ticket) ?? (await readTicket(form))
    say(form, '')
    // One that was refused for something else is as good as before.
    ticket = (await post(form, used)) ? undefined : Promise.resolve(used)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    void send().finally(() => (button.disabled = false))
  })
}
