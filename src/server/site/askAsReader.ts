// What a reader's form asks of the content API.
import type { Request } from 'express'
import { ownAddress } from '#client/ownAddress.ts'
import type { Fault } from '#client/pageParts.ts'
import { headersFor } from './ownRequests.ts'

export type Asked = { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: object }

const faultsIn = async (answer: Response): Promise<Fault[]> => {
  if (answer.ok) return []
  const { errors = [] } = (await answer.json()) as { errors?: Fault[] }
  return errors.map(({ code, path }) => ({ code, path }))
}

/** Asks it as the reader's own browser would. @returns the status, the cookies set, and what was wrong */
export const askAsReader = async (request: Request, { method, path, body }: Asked) => {
  const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {}
  const answer = await fetch(ownAddress() + path, {
    ...{ method, body: body && JSON.stringify(body) },
    headers: { ...headersFor(request), ...type },
  })
  return {
    status: answer.status,
    cookies: answer.headers.getSetCookie(),
    faults: await faultsIn(answer),
  }
}
