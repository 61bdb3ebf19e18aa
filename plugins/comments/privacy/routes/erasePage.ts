// The letter's second link: a page with a button, for people who have nothing but a mail program.
import type { Language } from '#collections/fields/words.ts'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { toPage } from '../../mail/page.ts'
import { writerOf } from '../../writerToken.ts'
import { eraseByToken, query } from './myData.ts'

const words = {
  en: {
    ask: 'Erase all your comments here, with name and e-mail? This cannot be undone.',
    erase: 'Erase everything',
    done: 'Everything is erased. Of comments that others have answered, the place is left.',
  },
  vi: {
    ask: 'Xóa mọi bình luận của bạn tại đây, cùng tên và email? Việc này không thể hoàn tác.',
    erase: 'Xóa tất cả',
    done: 'Đã xóa tất cả. Bình luận đã có người trả lời chỉ còn lại một chỗ trống.',
  },
}

type Settings = { language: Language }

const aPage = toPage({ language: 'vi', words: words.vi.ask, button: words.vi.erase })

const page = {
  path: '/v1/comments/my-data/erase',
  request: { query },
  mediaType: 'text/html',
  responses: { 200: z.string().meta({ examples: [aPage] }) },
} as const

/** `GET /v1/comments/my-data/erase?token=`: asks; reading it erases nothing. */
export const askToErase = ({ language }: Settings) =>
  defineRoute({
    ...page,
    method: 'get',
    summary: 'The page that erases all that is stored of one’s comments',
    handle: async ({ payload, query: { token } }) => {
      writerOf(payload, 'my-data', token)
      const { ask, erase } = words[language]
      return { body: toPage({ language, words: ask, button: erase }) }
    },
  })

/** `POST /v1/comments/my-data/erase?token=`: what the page's button does. */
export const eraseOnPage = ({ language }: Settings) =>
  defineRoute({
    ...page,
    method: 'post',
    summary: 'Erase all that is stored of one’s comments, from the page',
    handle: async ({ payload, query: { token }, origin }) => {
      await eraseByToken(payload, { token, origin, language })
      return { body: toPage({ language, words: words[language].done }) }
    },
  })
