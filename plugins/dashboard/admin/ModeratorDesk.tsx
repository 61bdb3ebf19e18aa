import { getCurrentDate } from 'payload'
import { addressOf } from '../addressOf.ts'
import { findWaitingComments } from '../findWaitingComments.ts'
import { moderatorLists } from '../savedLists.ts'
import { ageOf } from './ageOf.ts'
import { Card } from './Card.tsx'
import { adminOf, type DeskProps } from './deskProps.ts'
import { SavedLists } from './SavedLists.tsx'
import { inLanguage } from './words.ts'

// A platform may do without: then the list of comments is worked.
const hasDesk = ({ payload }: DeskProps['req']) =>
  Boolean(payload.config.admin.components.views?.moderation)

/** How much waits for a verdict, and how long already. */
export const ModeratorDesk = async (props: DeskProps) => {
  const { req, language } = props
  const word = inLanguage(language)
  const { total, oldest, where, sort } = await findWaitingComments(req)
  const href = hasDesk(req)
    ? `${adminOf(req)}/moderation`
    : addressOf(adminOf(req), 'comments', { where, sort })
  const age = oldest && ageOf(oldest, getCurrentDate(), language)
  return (
    <>
      <div className="desks__cards">
        <Card
          heading={word('waiting')}
          total={total}
          text={age ? `${word('oldest')} ${age}.` : word('noneWaiting')}
          link={{ href, label: word('openQueue') }}
        />
      </div>
      <SavedLists {...props} collection="comments" lists={moderatorLists} />
    </>
  )
}
