import type { Where } from 'payload'
import type { NewComment } from '#kit/moderation.ts'

type Marks = Pick<NewComment, 'addressMark' | 'writer'>

const equal = (mark: string | null | undefined) => (mark ? { equals: mark } : { exists: false })

/** Finds what the same hand has written: by e-mail or, of those without one, by address. */
export const sameHand = ({ addressMark, writer }: Marks): Where =>
  writer ? { writer: equal(writer) } : { writer: equal(undefined), addressMark: equal(addressMark) }
