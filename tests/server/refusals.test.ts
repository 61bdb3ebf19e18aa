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

const faults = [{ path: 'date', label: 'Ngày', message: 'Only on Sundays.' }]

let platform: Platform
beforeAll(async () => {
  const data = { code: 'ONLY_ON_SUNDAYS', path: 'date' }
  const refusal = throwing('/refuses', { isPublic: true, data, name: '' })
  const invalid = throwing('/invalid', { isPublic: true, data: { errors: faults }, status: 400 })
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

it('a document that is not valid is told of field by field', async () => {
  const { status, body } = await platform.editor.get('/api/invalid')
  expect(status).toBe(400)
  expect(body.errors).toEqual([{ message: 'Only on Sundays.', data: { errors: faults } }])
})

it.each<[string, unknown]>([
  ['section', 'nowhere'],
  ['leadImage', 'nowhere'],
  ['tags', ['nowhere']],
  ['byline', [{ author: 'nowhere', role: 'text' }]],
])('a draft whose %s is not there is bad input, and nothing is stored', async (field, value) => {
  const headline = `Tin thiếu ${field}`
  const draft = { headline, [field]: value }
  const { status, body } = await platform.journalist.post('/api/articles?draft=true', draft)
  expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
  const where = `where[headline][equals]=${headline}`
  expect((await platform.journalist.get(`/api/articles/count?${where}`)).body.totalDocs).toBe(0)
})

it('a failure says nothing', async () => {
  const { status, body } = await platform.editor.get('/api/fails')
  expect(status).toBe(500)
  expect(JSON.stringify(body)).not.toContain('Sundays')
})
