// `include`: what one story's answer has beyond the usual, asked for by name.
import { articlePartsOf } from '#kit/articlePart.ts'
import { namesParameter } from '#kit/fields.ts'

/** The names that `include` may list: the body as stored, and the parts that wait to be asked for. */
export const includeParameter = (config: Parameters<typeof articlePartsOf>[0]) => {
  const parts = articlePartsOf(config).filter(({ onRequest }) => onRequest)
  const names = ['body', ...parts.map(({ name }) => name)]
  const description = `A comma-separated list of ${names.join(', ')}.`
  return namesParameter(names).meta({ description })
}
