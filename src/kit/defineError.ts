// Errors that a reader, a journalist or a frontend can act on: a stable code, a sentence, a status.
import { APIError, type PayloadRequest } from 'payload'
import { sayTo, type Said } from '#collections/fields/words.ts'

/**
 * What a refusal says in public. `path` names the input at fault, `document` the id of what stands in
 * the way; `retryAfter` is in seconds.
 */
export type PublicFault = {
  code: string
  message: string
  path?: string
  document?: string
  retryAfter?: number
}

/** An error whose code and message may be shown to anyone. */
export class PublicError extends APIError<Omit<PublicFault, 'message'>> {
  readonly code: string
  readonly path?: string
  readonly retryAfter?: number

  constructor({ code, message, path, document, retryAfter }: PublicFault, status: number) {
    super(message, status, { code, path, document, retryAfter }, true)
    // Payload's log chooses its level by the name: see `loggingLevels` in src/management/logFault.ts.
    this.name = 'PublicError'
    this.code = code
    this.path = path
    this.retryAfter = retryAfter
  }
}

type Sentence = string | Said

/** With `req`, a sentence in two languages is said in that of whoever asks; without, in English. */
type Details = Omit<PublicFault, 'code' | 'message'> & {
  message?: Sentence
  req?: Pick<PayloadRequest, 'i18n'>
}

/**
 * Makes a class of errors that REST, GraphQL and the delivery API all answer with `status`. What the
 * newsroom reads in the panel is said in its two languages, without a colon: the panel takes what
 * stands behind one for a list of fields.
 * @example const CommentsClosed = defineError('COMMENTS_CLOSED', 'Comments are closed.', 403)
 */
export const defineError = (code: string, sentence: Sentence, status: number) =>
  class extends PublicError {
    constructor({ message = sentence, req, ...details }: Details = {}) {
      const said = typeof message === 'string' ? message : sayTo(req, message)
      super({ ...details, code, message: said }, status)
    }
  }
