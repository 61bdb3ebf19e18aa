// The address at the end of each letter to a reader. Reading it changes nothing: programs that look
// through mail follow every link.
import type { Language } from '#collections/fields/words.ts'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { writerOf } from '../../writerToken.ts'
import { stopMail } from '../mailStop.ts'
import { toPage } from '../page.ts'

const words = {
  en: {
    ask: 'No more letters when somebody answers your comments?',
    stop: 'Stop the letters',
    done: 'You will get no more letters about answers.',
  },
  vi: {
    ask: 'Bạn muốn ngừng nhận thư khi có người trả lời bình luận?',
    stop: 'Ngừng nhận thư',
    done: 'Bạn sẽ không nhận thư về trả lời bình luận nữa.',
  },
}

type Settings = { language: Language }

const path = '/v1/comments/unsubscribe'
const request = { query: z.strictObject({ token: z.string().max(120) }) }
const aPage = toPage({ language: 'vi', words: words.vi.ask, button: words.vi.stop })
const page = {
  path,
  request,
  mediaType: 'text/html',
  responses: { 200: z.string().meta({ examples: [aPage] }) },
} as const

/** `GET /v1/comments/unsubscribe?token=`: a page that asks, with a button. */
export const askToUnsubscribe = ({ language }: Settings) =>
  defineRoute({
    ...page,
    method: 'get',
    summary: 'The page that stops letters about answers',
    handle: async ({ payload, query: { token } }) => {
      writerOf(payload, 'mail-stop', token)
      const { ask, stop } = words[language]
      return { body: toPage({ language, words: ask, button: stop }) }
    },
  })

/**
 * `POST /v1/comments/unsubscribe?token=`: stops the letters. By the page's button, or by the mail
 * program's own (RFC 8058); whatever the body is.
 */
export const unsubscribe = ({ language }: Settings) =>
  defineRoute({
    ...page,
    method: 'post',
    summary: 'Stop letters about answers',
    handle: async ({ payload, query: { token } }) => {
      await stopMail(payload, writerOf(payload, 'mail-stop', token))
      return { body: toPage({ language, words: words[language].done }) }
    },
  })
