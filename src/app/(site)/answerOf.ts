type Answer<T> = { data?: T; error?: unknown; response: Response }

/** There is nothing at this address, or no more. `reason`: why, in the newsroom's own words. */
export class Nowhere extends Error {
  readonly status: number
  readonly reason?: string

  constructor(status: number, reason?: string) {
    super('There is nothing here.')
    this.status = status
    this.reason = reason
  }
}

// 400 is what an address gets that is too long to be anybody's.
const nowhere = [400, 404]

type Refusal = { errors?: { message: string }[] }

/** What the content API answered. @throws Nowhere where nothing is, and where it failed */
export const answerOf = <T>({ data, error, response }: Answer<T>): T => {
  if (nowhere.includes(response.status)) throw new Nowhere(404)
  if (response.status === 410) throw new Nowhere(410, (error as Refusal)?.errors?.[0]?.message)
  if (data === undefined) throw new Error(`${response.url} answered ${response.status}`)
  return data
}
