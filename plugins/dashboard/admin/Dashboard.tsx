// The panel's first page: a desk for each role that the person has, in one order for all.
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { deskRoles } from '../deskRoles.ts'
import { AdminDesk } from './AdminDesk.tsx'
import { EditorDesk } from './EditorDesk.tsx'
import { JournalistDesk } from './JournalistDesk.tsx'
import { ModeratorDesk } from './ModeratorDesk.tsx'
import { inLanguage } from './words.ts'
import './dashboard.css'

type Props = { i18n: { language: string }; payload: Payload; user?: TypedUser }

const desks = {
  editor: EditorDesk,
  journalist: JournalistDesk,
  moderator: ModeratorDesk,
  admin: AdminDesk,
}

export const Dashboard = async ({ i18n, payload, user }: Props) => {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const word = inLanguage(i18n.language)
  return (
    <div className="desks">
      {deskRoles(user, payload).map((role) => {
        const Desk = desks[role]
        return (
          <section key={role} aria-labelledby={`desk-${role}`}>
            <h2 id={`desk-${role}`}>{word(role)}</h2>
            <Desk req={req} language={i18n.language} />
          </section>
        )
      })}
    </div>
  )
}
