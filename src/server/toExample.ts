// An example of what a schema describes, put together from those that its parts give: `examples` in
// their `.meta`.

/** JSON Schema, as far as an example depends on it. */
export type Described = {
  $ref?: string
  $defs?: Record<string, Described>
  anyOf?: Described[]
  const?: unknown
  enum?: unknown[]
  examples?: unknown[]
  format?: string
  items?: Described
  properties?: Record<string, Described>
  required?: string[]
  type?: string
}

const aTime = '2026-11-23T16:35:26.035Z'

const fromProperties = (schema: Described, defs: Described['$defs']) => {
  const { properties = {}, required = [] } = schema
  const isShown = ([name, part]: [string, Described]) => required.includes(name) || part.examples
  const shown = Object.entries(properties).filter(isShown)
  return Object.fromEntries(shown.map(([name, part]) => [name, toExample(part, defs)]))
}

const fromParts = (schema: Described, defs: Described['$defs']): unknown => {
  if (schema.$ref) return toExample(defs![schema.$ref.split('/').at(-1)!]!, defs)
  if (schema.anyOf) return toExample(schema.anyOf[0]!, defs)
  if (schema.items) return [toExample(schema.items, defs)]
  if (schema.properties) return fromProperties(schema, defs)
  if (schema.type === 'null') return null
  return schema.type === 'boolean' ? false : undefined
}

/**
 * Of an object, what it must have and what gives an example of its own. What can be told from the
 * schema needs none: a choice is its first, a time a time, a list one of its items. Undefined where
 * nothing can be told.
 */
export const toExample = (schema: Described, defs = schema.$defs): unknown => {
  const [given = schema.const ?? schema.enum?.[0]] = schema.examples ?? []
  if (given !== undefined) return given
  return schema.format === 'date-time' ? aTime : fromParts(schema, defs)
}
