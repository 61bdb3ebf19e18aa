'use client'
import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { languageFor } from '#collections/fields/words.ts'
import { actWord } from '../../acts/admin/words.ts'
import type { Act, Status } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

const statuses: readonly string[] = ['pending', 'approved', 'rejected', 'spam'] satisfies Status[]
const isStatus = (text: string | null): text is Status => text !== null && statuses.includes(text)

/** Who has done what to the comment, the newest first. */
export const ActHistory = ({ acts }: { acts: Act[] }) => {
  const { language, time, word } = useSpeech()
  const reasonOf = (reason: string) =>
    rejectionReasons.find(({ value }) => value === reason)?.label[languageFor(language)] ?? reason
  if (acts.length === 0) return null
  return (
    <section>
      <h3>{word('history')}</h3>
      <ol className="comment-desk-records">
        {acts.map(({ name, from, to, reason, by, createdAt }) => (
          <li key={`${createdAt}${name}`}>
            <strong>{isStatus(to) ? word(to) : actWord(language)(name)}</strong>{' '}
            <span className="comment-desk-faint">
              {by ?? word('platform')}, <time dateTime={createdAt}>{time(createdAt)}</time>
            </span>
            {name === 'edit' && from && <del>{from}</del>}
            {reason && <q>{reasonOf(reason)}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}
