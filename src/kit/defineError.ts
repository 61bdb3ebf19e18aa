// Errors that a reader, a journalist or a frontend can act on: a stable code, a sentence, a status.
import { APIError } from 'payload'

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
    // Payload's log chooses its level by the name: see `loggingLevels` in src/createConfig.ts.
    this.name = 'PublicError'
    this.code = code
    this.path = path
    this.retryAfter = retryAfter
  }
}

type Details = { path?: string; retryAfter?: number; message?: string }

/**
 * Makes a class of errors that REST, GraphQL and the delivery API all answer with `status`.
 * @example const CommentsClosed = defineError('COMMENTS_CLOSED', 'Comments are closed.', 403)
 */
export const defineError = (code: string, message: string, status: number) =>
  class extends PublicError {
    constructor(details: Details = {}) {
      super({ ...details, code, message: details.message ?? message }, status)
    }
  }
