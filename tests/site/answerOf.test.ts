// What the reader site makes of the content API's answers.
import { answerOf } from '../../src/app/(site)/answerOf.ts'

const answer = (status: number, data?: object) => ({
  data,
  response: new Response(null, { status }),
})

const thrownBy = (status: number) => {
  try {
    return answerOf(answer(status))
  } catch (error) {
    return error as Error & { digest?: string }
  }
}

describe('answerOf', () => {
  it('hands on what was answered', () => {
    expect(answerOf(answer(200, { docs: [] }))).toEqual({ docs: [] })
  })

  it.each([400, 404, 410])('shows the not-found page for %i', (status) => {
    expect(thrownBy(status)).toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
  })

  it.each([429, 500, 503])('shows the error page for %i', (status) => {
    const error = thrownBy(status)
    expect(error).toMatchObject({ message: expect.stringContaining(`answered ${status}`) })
    expect(error).not.toHaveProperty('digest')
  })
})
