// Every failure of the delivery API leaves through here, in one shape and without a stack.
import type { ErrorRequestHandler } from 'express'
import { APIError, ValidationError, type Payload } from 'payload'
import { PublicError } from '#kit/defineError.ts'
import { BodyTooLarge, MalformedAddress, MalformedJson, UnsupportedBody } from './errors.ts'
import { InvalidInput } from './invalidInput.ts'
import { requestIdOf } from './requestId.ts'

type Fault = { code: string; message: string; path?: string }
type Failure = { status: number; errors: Fault[]; retryAfter?: number }

const bodyParserErrors: Record<string, new () => PublicError> = {
  'entity.too.large': BodyTooLarge,
  'entity.parse.failed': MalformedJson,
  'charset.unsupported': UnsupportedBody,
  'encoding.unsupported': UnsupportedBody,
}

const known = (error: unknown) => {
  if (error instanceof URIError) return new MalformedAddress()
  const { type = '', expose } = error as { type?: string; expose?: boolean }
  const Named = Object.hasOwn(bodyParserErrors, type) ? bodyParserErrors[type] : undefined
  if (Named) return new Named()
  // What the body's parser cannot unpack, or has not been sent to its end.
  return expose ? new MalformedJson() : error
}

const fromValidation = ({ data, status }: ValidationError): Failure => ({
  status,
  errors: data.errors.map(({ message, path }) => ({ code: 'INVALID_INPUT', message, path })),
})

const codes: Record<number, string> = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
}

const toFailure = (error: unknown): Failure => {
  if (error instanceof InvalidInput) return { status: 400, errors: error.faults }
  if (error instanceof ValidationError) return fromValidation(error)
  if (error instanceof PublicError) {
    const { code, message, path, retryAfter, status } = error
    return { status, errors: [{ code, message, path }], retryAfter }
  }
  if (error instanceof APIError && codes[error.status]) {
    return {
      status: error.status,
      errors: [{ code: codes[error.status]!, message: error.message }],
    }
  }
  return { status: 500, errors: [{ code: 'INTERNAL', message: 'Something went wrong.' }] }
}

/** Answers `{ errors: [{ code, message, path? }], requestId }`; what is not expected goes to the log. */
export const errorHandler =
  ({ logger }: Payload): ErrorRequestHandler =>
  // eslint-disable-next-line max-params -- Express tells error handlers by their four parameters
  (error, request, response, next) => {
    const { status, errors, retryAfter } = toFailure(known(error))
    const requestId = requestIdOf(request)
    if (status >= 500) logger.error({ err: error, requestId, msg: 'A request failed' })
    if (response.headersSent) return next(error)
    if (retryAfter) response.set('Retry-After', String(retryAfter))
    response.set('Cache-Control', 'no-store').status(status).json({ errors, requestId })
  }
