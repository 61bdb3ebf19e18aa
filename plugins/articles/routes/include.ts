// `include`: what one story's answer has beyond the usual, asked for by name.
import { articlePartsOf } from '#kit/articlePart.ts'
import { z } from 'zod'

const toNames = (list: string) => [...new Set(list.split(','))].sort()

/** The names that `include` may list: the body as stored, and the parts that wait to be asked for. */
export const includeParameter = (config: Parameters<typeof articlePartsOf>[0]) => {
  const parts = articlePartsOf(config).filter(({ onRequest }) => onRequest)
  const names = ['body', ...parts.map(({ name }) => name)]
  const isKnown = (name: string) => names.includes(name)
  return z
    .string()
    .max(200)
    .transform(toNames)
    .superRefine((given, context) => {
      for (const name of given.filter((each) => !isKnown(each))) {
        const message = `There is no “${name}” to include; there is ${names.join(', ')}.`
        context.addIssue({ code: 'custom', message })
      }
    })
    .optional()
    .meta({ description: `A comma-separated list of ${names.join(', ')}.` })
}
