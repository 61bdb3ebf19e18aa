// What all endpoints of the desk have in common: whom they let in, and how they read what is asked.
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { type z } from 'zod'
import { isModerator } from '#collections/access/isModerator.ts'
import { ForModerators, InvalidInput } from '../errors.ts'

type Desk = Pick<Endpoint, 'method' | 'path'> & {
  handle: (req: PayloadRequest) => Promise<Response>
}

/** An endpoint for moderators and admins; others are refused. @throws ForModerators */
export const deskEndpoint = ({ handle, ...endpoint }: Desk): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!isModerator({ req })) throw new ForModerators()
    return handle(req)
  },
})

const parse = <Input>(schema: z.ZodType<Input>, given: unknown) => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new InvalidInput({ message: issue?.message, path: issue?.path.join('.') })
}

/** The body, as `schema` has it. @throws InvalidInput */
export const readBody = async <Input>(req: PayloadRequest, schema: z.ZodType<Input>) => {
  await addDataAndFileToRequest(req)
  return parse(schema, req.data ?? {})
}

/** The address's parameters, as `schema` has them. @throws InvalidInput */
export const readQuery = <Input>(req: PayloadRequest, schema: z.ZodType<Input>) =>
  parse(schema, Object.fromEntries(req.searchParams))

/** A part of the address's path. */
export const pathPart = ({ routeParams }: PayloadRequest, name: string) =>
  String(routeParams?.[name])
