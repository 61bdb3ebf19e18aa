import type { ZodError } from 'zod'

type Issue = ZodError['issues'][number]
export type InputFault = { code: 'INVALID_INPUT'; message: string; path: string }

// Unknown parameters are named one by one: they have no place of their own in the schema.
const namesOf = (issue: Issue) =>
  issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]

/** A request that does not fit its route's schemas, with a fault for each parameter. */
export class InvalidInput extends Error {
  readonly faults: InputFault[]

  constructor({ issues }: ZodError, part: string) {
    super('The request does not fit the schema.')
    this.faults = issues.flatMap((issue) =>
      namesOf(issue).map((name) => ({
        code: 'INVALID_INPUT' as const,
        message: issue.code === 'unrecognized_keys' ? 'There is no such parameter.' : issue.message,
        path: name || part,
      })),
    )
  }
}
