// Akismet's own API, https://akismet.com/developers/, of which three calls are needed.
import type { NewComment } from '#kit/moderation.ts'
import { readAnswer } from '../readAnswer.ts'
import type { SpamOptions } from '../settings.ts'

type Service = NonNullable<SpamOptions['akismet']>
type Told = Pick<NewComment, 'authorName' | 'authorEmail' | 'body' | 'address' | 'userAgent'>
export type Question = { comment: Told & { isAnswer: boolean }; slug?: string | null }

const toFields = ({ key, site = '' }: Service, { comment, slug }: Question) => ({
  api_key: key ?? '',
  blog: site,
  blog_charset: 'UTF-8',
  permalink: slug ? `${site}/articles/${slug}` : site,
  user_ip: comment.address ?? '',
  user_agent: comment.userAgent ?? '',
  comment_type: comment.isAnswer ? 'reply' : 'comment',
  comment_author: comment.authorName,
  comment_author_email: comment.authorEmail ?? '',
  comment_content: comment.body,
})

const standardEndpoint = 'https://rest.akismet.com'

type Call = { method: string; question: Question; signal: AbortSignal }

const call = async (service: Service, { method, question, signal }: Call) => {
  const answer = await fetch(`${service.endpoint ?? standardEndpoint}/1.1/${method}`, {
    method: 'POST',
    headers: { 'user-agent': 'Masthead' },
    body: new URLSearchParams(toFields(service, question)),
    redirect: 'error',
    signal,
  })
  return { text: await readAnswer(answer), headers: answer.headers }
}

/** @throws Error where it answers neither yes nor no, for a wrong key for example */
export const askAkismet = async (service: Service, question: Question, signal: AbortSignal) => {
  const { text, headers } = await call(service, { method: 'comment-check', question, signal })
  if (text !== 'true' && text !== 'false') throw new Error('It answered neither true nor false.')
  return { isSpam: text === 'true', isBlatant: headers.get('x-akismet-pro-tip') === 'discard' }
}

const patience = 10_000

/** Tells what moderators have found. @throws Error where it does not say thanks */
export const correctAkismet = async (service: Service, question: Question, isSpam: boolean) => {
  const method = isSpam ? 'submit-spam' : 'submit-ham'
  const { text } = await call(service, { method, question, signal: AbortSignal.timeout(patience) })
  if (!text.startsWith('Thanks')) throw new Error('Akismet did not take the correction.')
}
