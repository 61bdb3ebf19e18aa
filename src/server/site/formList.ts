// The site's forms for readers without scripts, and what each asks of the content API.
import type { RefusedForm } from '#client/pageParts.ts'
import type { Asked } from './askAsReader.ts'

export type Values = Record<string, string>

export type Form = {
  name: RefusedForm['name']
  /** Express's form, from the root. */
  path: string
  toAsked: (values: Values, params: Values) => Asked
  /** Where on the story's page it is told that the API has done it. */
  anchor: string
  /** The page's words that tell it: where the API has answered 201, the first. */
  words: string[]
}

const filledIn = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))

const rating: Form = {
  name: 'rating',
  path: '/articles/:slug/rating',
  toAsked: ({ value, withdraw }, { slug }) => ({
    method: withdraw ? 'DELETE' : 'PUT',
    path: `/v1/articles/${slug}/rating`,
    body: withdraw ? undefined : { value: Number(value) },
  }),
  anchor: '#rating',
  words: ['rated'],
}

const comment: Form = {
  name: 'comment',
  path: '/articles/:slug/comments',
  toAsked: ({ wantsAnswers, ...values }, { slug }) => ({
    method: 'POST',
    path: `/v1/articles/${slug}/comments`,
    body: { ...filledIn(values), ...(wantsAnswers ? { wantsAnswers: true } : {}) },
  }),
  anchor: '#comment-form',
  words: ['shown', 'waiting'],
}

const like: Form = {
  name: 'like',
  path: '/comments/:comment/like',
  toAsked: (_values, params) => ({ method: 'PUT', path: `/v1/comments/${params.comment}/like` }),
  anchor: '#comments',
  words: ['liked'],
}

const report: Form = {
  name: 'report',
  path: '/comments/:comment/report',
  toAsked: ({ reason = '', note = '' }, params) => ({
    method: 'POST',
    path: `/v1/comments/${params.comment}/flag`,
    body: filledIn({ reason, note }),
  }),
  anchor: '#comments',
  words: ['reported'],
}

export const formList = [rating, comment, like, report]
