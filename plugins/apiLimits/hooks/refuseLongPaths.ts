import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
  SanitizedCollectionConfig,
} from 'payload'
import { QueryTooDeep } from '../errors.ts'
import { isFromOutside } from './isFromOutside.ts'

type Place = { payload: Payload; fields: FlattenedField[] }

const targetsOf = (field: FlattenedField): string[] => {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return [field.relationTo].flat()
}

const below = (field: FlattenedField | undefined): FlattenedField[] =>
  field && 'flattenedFields' in field ? field.flattenedFields : []

/** How many relations a path goes through: `article.createdBy.email` crosses two. */
const countRelations = (path: string[], { payload, fields }: Place): number => {
  const [name, ...rest] = path
  if (rest.length === 0) return 0
  const field = fields.find((one) => 'name' in one && one.name === name)
  const [target] = field ? targetsOf(field) : []
  const collection = target && payload.collections[target as 'articles']?.config
  if (!collection) return countRelations(rest, { payload, fields: field ? below(field) : fields })
  return 1 + countRelations(rest, { payload, fields: collection.flattenedFields })
}

const isGroup = (name: string) => name === 'and' || name === 'or'

const pathsIn = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(pathsIn)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, inner]) =>
    isGroup(name.toLowerCase()) ? pathsIn(inner) : [name],
  )
}

const sortsIn = (sort: unknown) =>
  [sort ?? []]
    .flat()
    .flatMap((one) => String(one).split(','))
    .map((one) => one.replace(/^-/, ''))

const toSegments = (path: string) => path.replaceAll('__', '.').split('.')

const isTooDeep = (paths: string[], most: number, place: Place) =>
  paths.some((path) => countRelations(toSegments(path), place) > most)

const placeOf = (payload: Payload, { flattenedFields }: SanitizedCollectionConfig): Place => ({
  payload,
  fields: flattenedFields,
})

/**
 * Refuses filters and orders through several relations. Payload does not wait for its check of the
 * far end of such a path: the answer goes out, and the refusal is a rejection that nobody awaits. An
 * order by a relation's hidden field tells what is in it.
 */
export const refuseLongPaths: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (!isFromOutside(req.payloadAPI, args)) return args
  const place = placeOf(req.payload, collection)
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  if (isTooDeep(pathsIn(where), 1, place) || isTooDeep(sortsIn(sort), 0, place)) {
    throw new QueryTooDeep()
  }
  return args
}
