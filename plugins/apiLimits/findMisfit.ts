import type { FlattenedBlocksField, FlattenedField, Payload } from 'payload'
import { isOfItsKind, isValues, type Values } from './kinds.ts'

type Part = { fields: FlattenedField[]; values: Values; path: string[] }

const blockFieldsOf = (field: FlattenedBlocksField, { blockType }: Values, payload: Payload) => {
  const block = field.blocks.find(({ slug }) => slug === blockType)
  return (block ?? payload.blocks[blockType as never])?.flattenedFields ?? []
}

const fieldsIn = (field: FlattenedField, values: Values, payload: Payload) => {
  if (field.type === 'blocks') return blockFieldsOf(field, values, payload)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

type Place = { field: FlattenedField; path: string[]; payload: Payload }

// A group is one part, a list as many as it has rows.
const partsIn = ({ field, path, payload }: Place, value: unknown): Part[] => {
  const rows = Array.isArray(value) ? value.map((row, n) => [row, `${n}`]) : [[value]]
  return rows
    .filter(([values]) => isValues(values))
    .map(([values, ...at]) => ({
      fields: fieldsIn(field, values, payload),
      values,
      path: [...path, ...at],
    }))
}

/** Where the first value stands that its field cannot hold; undefined where there is none. */
export const findMisfit = (
  payload: Payload,
  { fields, values, path }: Part,
): string | undefined => {
  for (const field of fields) {
    const [value, here] = [values[field.name], [...path, field.name]]
    if (!isOfItsKind(field, value)) return here.join('.')
    for (const part of partsIn({ field, path: here, payload }, value)) {
      const misfit = findMisfit(payload, part)
      if (misfit) return misfit
    }
  }
  return undefined
}
