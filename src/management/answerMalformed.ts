import type { AfterErrorHook } from 'payload'

const message = 'The body is not valid JSON.'

/** Whoever sends a form whose `_payload` is no JSON is told so: Payload itself tells of a failure. */
export const answerMalformed: AfterErrorHook = ({ error, req }) => {
  if (error.name !== 'SyntaxError' || req.data !== undefined) return
  return {
    status: 400,
    response: { errors: [{ message, data: { code: 'MALFORMED_JSON' } }] } as never,
  }
}
