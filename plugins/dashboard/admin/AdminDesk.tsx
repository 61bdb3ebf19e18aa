import { addressOf } from '../addressOf.ts'
import { countForAdmins } from '../countForAdmins.ts'
import { Card } from './Card.tsx'
import { adminOf, type DeskProps } from './deskProps.ts'
import { inLanguage } from './words.ts'

/** What an admin looks after: that jobs are done, and who may come in. */
export const AdminDesk = async ({ req, language }: DeskProps) => {
  const word = inLanguage(language)
  const { overdueJobs, failedJobs, users } = await countForAdmins(req)
  const isLate = overdueJobs > 0
  const link = { href: addressOf(adminOf(req), 'users'), label: word('manageUsers') }
  return (
    <div className="desks__cards">
      <Card
        heading={word('overdue')}
        total={overdueJobs}
        text={word(isLate ? 'overdueAdvice' : 'noneOverdue')}
        isWarning={isLate}
      />
      {failedJobs > 0 && (
        <Card heading={word('failed')} total={failedJobs} text={word('failedAdvice')} isWarning />
      )}
      <Card heading={word('users')} total={users} link={link} />
    </div>
  )
}
