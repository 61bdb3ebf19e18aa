// The delivery API's own description, made from the schemas that check it.
import type { SanitizedConfig } from 'payload'
import { z, type ZodType } from 'zod'
import {
  defineRoute,
  deliveryRoutesOf,
  requestOf,
  responsesOf,
  type DeliveryRoute,
  type RequestSchemas,
} from '#kit/delivery.ts'
import { toExample, type Described } from './toExample.ts'

const errorSchema = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), path: z.string().optional() })),
  requestId: z.string(),
})

// A schema that names itself (one that contains itself must) moves to the document's components.
const toSchema = (schema: ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, $defs: _moved, ...rest } = z.toJSONSchema(schema, { io })
  return JSON.parse(JSON.stringify(rest).replaceAll('#/$defs/', '#/components/schemas/'))
}

const namedIn = (schema: ZodType) => z.toJSONSchema(schema).$defs ?? {}

const toComponents = (config: SanitizedConfig) => {
  const schemas = deliveryRoutesOf(config).flatMap((route) =>
    Object.values(responsesOf(route, config)).map(namedIn),
  )
  const text = JSON.stringify(Object.assign({}, ...schemas))
  return { schemas: JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) }
}

const content = (schema: ZodType, io: 'input' | 'output', mediaType = 'application/json') => {
  const example = toExample(z.toJSONSchema(schema, { io }) as Described)
  return { content: { [mediaType]: { schema: toSchema(schema, io), example } } }
}

const toParameters = (schema: RequestSchemas['query'], place: 'path' | 'query') => {
  if (!schema) return []
  const { properties = {}, required = [] } = toSchema(schema, 'input')
  return Object.entries(properties).map(([name, parameter]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: parameter,
  }))
}

const toResponses = (route: DeliveryRoute, config: SanitizedConfig) => ({
  ...Object.fromEntries(
    Object.entries(responsesOf(route, config)).map(([status, schema]) => [
      status,
      { description: route.summary, ...content(schema, 'output', route.mediaType) },
    ]),
  ),
  default: { description: 'A refusal or a failure', ...content(errorSchema, 'output') },
})

// Pages to read show a group at a time.
const groupOf = ({ path }: DeliveryRoute) => {
  const [, root, group] = path.split('/')
  return root === 'v1' && group ? group : 'feeds and sitemaps'
}

const toOperation = (route: DeliveryRoute, config: SanitizedConfig) => {
  const { params, query, body } = requestOf(route, config)
  return {
    summary: route.summary,
    tags: [groupOf(route)],
    parameters: [...toParameters(params, 'path'), ...toParameters(query, 'query')],
    ...(body ? { requestBody: { required: true, ...content(body, 'input') } } : {}),
    responses: toResponses(route, config),
  }
}

const toPath = (path: string) => path.replace(/:(\w+)/g, '{$1}')

/** The OpenAPI 3.1 document of the plugins' routes. */
export const toOpenApi = (config: SanitizedConfig) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of deliveryRoutesOf(config)) {
    const path = (paths[toPath(route.path)] ??= {})
    path[route.method] = toOperation(route, config)
  }
  const info = { title: 'Masthead delivery API', version: '1' }
  return { openapi: '3.1.0', info, paths, components: toComponents(config) }
}

/** `GET /v1/openapi.json` */
export const openApiRoute = defineRoute({
  method: 'get',
  path: '/v1/openapi.json',
  summary: 'This API, described in OpenAPI 3.1',
  request: {},
  responses: { 200: z.looseObject({ openapi: z.string() }) },
  cache: { maxAge: 300, staleWhileRevalidate: 3600 },
  handle: async ({ payload }) => ({ body: toOpenApi(payload.config) }),
})
