// In the whole product, hooks and Next's routes live in two copies of each module: a refusal is no
// instance of the class that Payload's route knows. It still says why.
import { addEndpoint } from '#kit/extendConfig.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const throwing = (path: string, fault: object) => ({
  path,
  method: 'get' as const,
  handler: () => {
    throw Object.assign(new Error('Only on Sundays.'), { status: 422, ...fault })
  },
})

let platform: Platform
beforeAll(async () => {
  const data = { code: 'ONLY_ON_SUNDAYS', path: 'date' }
  const refusal = throwing('/refuses', { isPublic: true, data, name: '' })
  const faults = { errors: [{ message: 'Missing.', path: 'byline.0.author' }] }
  const invalid = throwing('/is-invalid', { isPublic: true, data: faults, status: 400 })
  const failure = throwing('/fails', { isPublic: false, data, status: 500 })
  platform = await startPlatform({
    plugins: [(config) => [refusal, invalid, failure].reduce(addEndpoint, config)],
  })
})
afterAll(() => platform.stop())

it('a refusal keeps its code and sentence, whichever copy it comes from', async () => {
  const { status, body } = await platform.editor.get('/api/refuses')
  expect(status).toBe(422)
  expect(body.errors).toEqual([
    { message: 'Only on Sundays.', data: { code: 'ONLY_ON_SUNDAYS', path: 'date' } },
  ])
})

it('a form that is not valid is told the fields at fault, which the panel marks', async () => {
  const { status, body } = await platform.editor.get('/api/is-invalid')
  expect(status).toBe(400)
  const errors = [{ message: 'Missing.', path: 'byline.0.author' }]
  expect(body.errors).toEqual([
    { name: 'ValidationError', message: 'Only on Sundays.', data: { errors } },
  ])
})

it('a failure says nothing', async () => {
  const { status, body } = await platform.editor.get('/api/fails')
  expect(status).toBe(500)
  expect(JSON.stringify(body)).not.toContain('Sundays')
})
