// What the reader site makes of the content API's answers.
import { answerOf, Nowhere } from '../../src/app/(site)/answerOf.ts'

const error = { errors: [{ code: 'ARTICLE_WITHDRAWN', message: 'Tin sai.' }] }

const answer = (status: number, data?: object) => ({
  ...(data ? { data } : { error }),
  response: new Response(null, { status }),
})

const thrownBy = (status: number) => {
  try {
    return answerOf(answer(status))
  } catch (error) {
    return error as Error
  }
}

describe('answerOf', () => {
  it('hands on what was answered', () => {
    expect(answerOf(answer(200, { docs: [] }))).toEqual({ docs: [] })
  })

  it.each([
    [400, { status: 404, reason: undefined }],
    [404, { status: 404, reason: undefined }],
    [410, { status: 410, reason: 'Tin sai.' }],
  ])('says that nothing is there for %i', (status, told) => {
    expect(thrownBy(status)).toBeInstanceOf(Nowhere)
    expect(thrownBy(status)).toMatchObject(told)
  })

  it.each([429, 500, 503])('fails for %i', (status) => {
    const fault = thrownBy(status)
    expect(fault).toMatchObject({ message: expect.stringContaining(`answered ${status}`) })
    expect(fault).not.toBeInstanceOf(Nowhere)
  })
})
