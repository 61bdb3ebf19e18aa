// What lets writers without an account change or withdraw what they have just written.
import { getCurrentDate, type Payload } from 'payload'
import { signedUntil, signUntil } from '#collections/access/signedToken.ts'
import { EditingOver, EditRefused } from './errors.ts'
import type { CommentRules } from './rules.ts'

const subject = (id: string) => `comment:${id}`

type Written = { id: string; createdAt: string }
type Rules = Pick<CommentRules, 'editMinutes'>

/** `editToken` and `editableUntil` of a new comment; nulls where writers may not change theirs. */
export const editRightOf = (
  { secret }: Payload,
  { editMinutes }: Rules,
  { id, createdAt }: Written,
) => {
  if (editMinutes === 0) return { editToken: null, editableUntil: null }
  const until = new Date(Date.parse(createdAt) + editMinutes * 60_000)
  until.setMilliseconds(0)
  return {
    editToken: signUntil(secret, subject(id), until),
    editableUntil: until.toISOString(),
  }
}

/** @throws EditRefused, EditingOver */
export const checkEditToken = (payload: Payload, id: string, token: string) => {
  const until = signedUntil(payload.secret, subject(id), token)
  if (!until) throw new EditRefused({ path: 'editToken' })
  if (until <= getCurrentDate()) throw new EditingOver()
}
