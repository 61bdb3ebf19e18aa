// What the API's description shows is what the API takes and answers.
import { z } from 'zod'
import { deliveryRoutesOf, requestOf, responsesOf } from '#kit/delivery.ts'
import { toOpenApi } from '#server/openApi.ts'
import { toExample, type Described } from '#server/toExample.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

type Content = { content: Record<string, { example?: unknown }> }
type Operation = { requestBody?: Content; responses: Record<string, Content> }

let platform: Platform
let paths: Record<string, Record<string, Operation>>
beforeAll(async () => {
  platform = await startPlatform()
  paths = (await platform.reader.get('/v1/openapi.json')).body.paths
})
afterAll(() => platform.stop())

const routes = () => deliveryRoutesOf(platform.payload.config)

const operationOf = ({ method, path }: { method: string; path: string }) =>
  paths[path.replace(/:(\w+)/g, '{$1}')]![method]!

const exampleIn = ({ content }: Content) => Object.values(content)[0]!.example

describe('GET /v1/openapi.json', () => {
  it('has for every answer of every route an example that fits its schema, and all of it', () => {
    const { config } = platform.payload
    for (const route of routes()) {
      for (const [status, schema] of Object.entries(responsesOf(route, config))) {
        const where = `${route.method} ${route.path} ${status}`
        const example = exampleIn(operationOf(route).responses[status]!)
        const parsed = schema.safeParse(example)
        expect([where, parsed.error?.issues]).toEqual([where, undefined])
        expect([where, parsed.data]).toEqual([where, example])
      }
    }
  })

  it('has for every body that a route takes an example that passes, and changes nothing in it', () => {
    const { config } = platform.payload
    const withBody = routes().filter((route) => requestOf(route, config).body)
    expect(withBody.length).toBeGreaterThan(4)
    for (const route of withBody) {
      const where = `${route.method} ${route.path}`
      const example = exampleIn(operationOf(route).requestBody!)
      const parsed = requestOf(route, config).body!.safeParse(example)
      expect([where, parsed.error?.issues]).toEqual([where, undefined])
      expect([where, parsed.data]).toEqual([where, example])
    }
  })

  it('is the same whenever it is made', () => {
    const { config } = platform.payload
    expect(toOpenApi(config)).toEqual(toOpenApi(config))
  })
})

describe('an example', () => {
  const of = (schema: z.ZodType) => toExample(z.toJSONSchema(schema) as Described)

  it('is put together from those of the parts', () => {
    const part = z.string().meta({ examples: ['Chợ đêm'] })
    const schema = z.object({ docs: z.array(z.object({ part, on: z.boolean() })), rest: z.null() })
    expect(of(schema)).toEqual({ docs: [{ part: 'Chợ đêm', on: false }], rest: null })
  })

  it('leaves out what may be missing and gives none, and is missing where nothing can be told', () => {
    const schema = z.object({ a: z.number().optional(), b: z.enum(['x', 'y']).optional() })
    expect(of(schema)).toEqual({})
    expect(of(z.string())).toBeUndefined()
    expect(of(z.enum(['x', 'y']))).toBe('x')
  })

  it('follows a schema that contains itself as far as it gives examples', () => {
    const node = z
      .object({
        name: z.string(),
        get more(): z.ZodArray<typeof node> {
          return z.array(node)
        },
      })
      .meta({ id: 'Node', examples: [{ name: 'a', more: [] }] })
    expect(of(z.object({ node }))).toEqual({ node: { name: 'a', more: [] } })
  })
})
