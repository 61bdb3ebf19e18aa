// Everything below a story: one listener for all comments, those that come later included.
import { startCommentForm } from './commentForm.ts'
import { showLikes, toggleLike } from './likes.ts'
import { showOwn } from './own.ts'
import { onReply, replyTo } from './reply.ts'
import { sendReport, toggleReport } from './report.ts'

const acts: Record<string, (link: HTMLElement) => void> = {
  '[data-reply]': onReply,
  '[data-not-reply]': () => replyTo(),
  '[data-report]': toggleReport,
}

const onClick = (event: MouseEvent) => {
  for (const [selector, act] of Object.entries(acts)) {
    const link = (event.target as Element).closest<HTMLElement>(selector)
    if (!link) continue
    event.preventDefault()
    act(link)
  }
}

const onSubmit = (event: SubmitEvent) => {
  const form = event.target as HTMLFormElement
  const act = form.matches('[data-like]') ? toggleLike : sendReport
  if (!form.matches('[data-like], .report-form')) return
  event.preventDefault()
  void act(form)
}

export const startComments = (section: HTMLElement) => {
  section.addEventListener('click', onClick)
  section.addEventListener('submit', onSubmit)
  const form = section.querySelector<HTMLFormElement>('#comment-form')
  if (form) startCommentForm(form)
  showLikes()
  showOwn()
}
