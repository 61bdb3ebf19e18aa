import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { z, type ZodType } from 'zod'
import type { DeliveryRequest, RequestSchemas } from '#kit/delivery.ts'
import { toOrigin } from '#kit/origin.ts'
import { UnsupportedBody } from './errors.ts'
import { InvalidInput } from './invalidInput.ts'
import { visitorOf } from './visitor.ts'

export type Input = Omit<DeliveryRequest, 'payload'>

const noQuery = z.strictObject({})

// What is not sent as JSON has not been parsed, and would be refused field by field.
const refuseOtherBodies = (request: Request) => {
  const isEmpty = request.get('content-length') === '0'
  if (!isEmpty && request.is('json') === false) throw new UnsupportedBody()
}

const check = (schema: ZodType | undefined, value: unknown, part: string) => {
  const parsed = schema?.safeParse(value ?? {})
  if (parsed?.success === false) throw new InvalidInput(parsed.error, part)
  return parsed?.data
}

/** The parts of a request, each through its schema. @throws InvalidInput naming every fault */
export const readRequest = (
  payload: Payload,
  schemas: RequestSchemas,
  { req: request, res: response }: { req: Request; res: Response },
) => {
  if (schemas.body) refuseOtherBodies(request)
  return {
    params: check(schemas.params, request.params, 'params'),
    query: check(schemas.query ?? noQuery, request.query, 'query'),
    body: check(schemas.body, request.body, 'body'),
    visitor: () => visitorOf(payload, request, response),
    origin: toOrigin(request.ip, request.get('user-agent')),
  } as Input
}
