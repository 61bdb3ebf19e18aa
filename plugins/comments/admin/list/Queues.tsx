// The moderator's queues above the list of comments, each with the number that is in it.
import Link from 'next/link'
import type { ListViewServerProps } from 'payload'
import { viewPath } from '../desk/withDeskView.ts'
import { inLanguage } from '../words.ts'
import './commentList.css'

type Props = Pick<ListViewServerProps, 'i18n' | 'payload' | 'searchParams' | 'user'>
type Payload = Props['payload']

const statuses = ['pending', 'approved', 'rejected', 'spam'] as const

const countOf = async ({ payload, user }: Props, status: (typeof statuses)[number]) => {
  const where = { status: { equals: status } }
  const found = await payload.count({ collection: 'comments', where, overrideAccess: false, user })
  return found.totalDocs
}

const chosen = (search: Props['searchParams']) =>
  statuses.find((status) => JSON.stringify(search?.where ?? search ?? {}).includes(`"${status}"`))

const addressOf = ({ config }: Payload, status?: string) =>
  `${config.routes.admin}/collections/comments${status ? `?where[status][equals]=${status}` : ''}`

export const Queues = async (props: Props) => {
  const word = inLanguage(props.i18n.language)
  const current = chosen(props.searchParams)
  const counts = await Promise.all(statuses.map((status) => countOf(props, status)))
  return (
    <nav className="comment-queues" aria-label={word('queues')}>
      {statuses.map((status, index) => (
        <Link
          key={status}
          href={addressOf(props.payload, status)}
          aria-current={status === current ? 'page' : undefined}
        >
          {word(status)} <strong>{counts[index]}</strong>
        </Link>
      ))}
      <Link href={addressOf(props.payload)} aria-current={current ? undefined : 'page'}>
        {word('all')}
      </Link>
      <Link href={`${props.payload.config.routes.admin}${viewPath}`}>{word('desk')} →</Link>
    </nav>
  )
}
