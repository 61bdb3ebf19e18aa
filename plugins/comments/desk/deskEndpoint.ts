// What all endpoints of the desk have in common: whom they let in.
import type { Endpoint, PayloadRequest } from 'payload'
import { isModerator } from '#collections/access/isModerator.ts'
import { ForModerators } from '../errors.ts'

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

/** A part of the address's path. */
export const pathPart = ({ routeParams }: PayloadRequest, name: string) =>
  String(routeParams?.[name])
