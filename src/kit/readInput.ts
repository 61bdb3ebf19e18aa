// What endpoints of the management API are asked, as their schemas have it.
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { defineError } from './defineError.ts'

/** Names the first fault and where it is. */
export const InvalidInput = defineError('INVALID_INPUT', 'This is not what is asked for here.', 400)

const parse = <Input>(schema: z.ZodType<Input>, given: unknown) => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new InvalidInput({ message: issue?.message, path: issue?.path.join('.') })
}

/** The body, `{}` where there is none, as `schema` has it. @throws InvalidInput */
export const readBody = async <Input>(req: PayloadRequest, schema: z.ZodType<Input>) => {
  await addDataAndFileToRequest(req)
  return parse(schema, req.data ?? {})
}

/** The address's parameters, as `schema` has them. @throws InvalidInput */
export const readQuery = <Input>(req: PayloadRequest, schema: z.ZodType<Input>) =>
  parse(schema, Object.fromEntries(req.searchParams))
