// `fields` and `include`: which parts of an answer a reader asks for, by name.
import { z, type ZodObject } from 'zod'

const toNames = (list: string) => [...new Set(list.split(','))].sort()

const quote = (names: string[]) => names.map((name) => `“${name}”`).join(', ')

/**
 * The schema of a comma-separated list of some of `known`. Comes out sorted and each name once, so that
 * one part of an answer is kept once, however it was asked for.
 */
export const namesParameter = (known: string[]) =>
  z
    .string()
    .max(500)
    .transform(toNames)
    .superRefine((names, context) => {
      const unknown = names.filter((name) => !known.includes(name))
      if (unknown.length === 0) return
      const message = `There is no ${quote(unknown)} here; there is ${known.join(', ')}.`
      context.addIssue({ code: 'custom', message })
    })
    .optional()

/** The parameter `fields` of a route that answers one `schema` or a list of them. */
export const fieldsParameter = (schema: ZodObject) => {
  const names = Object.keys(schema.shape)
  const description = `Answers these alone: a comma-separated list of ${names.join(', ')}.`
  return namesParameter(names).meta({ description })
}

/** The schema of what `fields` leaves of an answer. */
export const narrow = (schema: ZodObject, fields: string[]): ZodObject =>
  z.object(Object.fromEntries(fields.map((name) => [name, schema.shape[name]])))
