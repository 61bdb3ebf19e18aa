// A table of who may do what, written as text so that it can be read as one.
export const roles = [
  'anonymous',
  'withoutRole',
  'journalist',
  'editor',
  'moderator',
  'admin',
] as const

export type Role = (typeof roles)[number]

/**
 * `yes`, `no`, or `own`: one's own and nobody else's. Reading: `all`, or `public`: what readers
 * may see and nothing else.
 */
export type Cell = 'yes' | 'no' | 'own' | 'all' | 'public'

export type Row = { subject: string; operation: string; role: Role; cell: Cell }

const named: Record<Role, string> = {
  anonymous: 'an anonymous caller',
  withoutRole: 'a user without a role',
  journalist: 'a journalist',
  editor: 'an editor',
  moderator: 'a moderator',
  admin: 'an admin',
}

const cells: Record<Cell, true> = { yes: true, no: true, own: true, all: true, public: true }

const isCell = (text: string | undefined): text is Cell => Object.hasOwn(cells, text ?? '')

const toRow = (line: string): Row[] => {
  const [subject = '', operation = '', ...given] = line.trim().split(/\s+/)
  return roles.map((role, index) => {
    const cell = given[index]
    if (!isCell(cell)) throw new Error(`${subject} ${operation} says nothing of ${role}.`)
    return { subject, operation, role, cell }
  })
}

/** One row for each role in each line. The first line names the roles, in their order. */
export const parseTable = (table: string): Row[] => {
  const [, ...lines] = table.split('\n').filter((line) => line.trim())
  return lines.flatMap(toRow)
}

/** What a row claims, as the name of a test. */
export const sentence = ({ subject, operation, role, cell }: Row) => {
  const who = named[role]
  if (cell === 'no') return `refuses ${who} to ${operation} ${subject}`
  if (cell === 'own') return `lets ${who} ${operation} their own ${subject} and no others`
  if (cell === 'public') return `lets ${who} ${operation} public ${subject} and no others`
  if (cell === 'all') return `lets ${who} ${operation} all ${subject}`
  return `lets ${who} ${operation} ${subject}`
}
