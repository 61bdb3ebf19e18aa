// A list of stories with its number, its first rows and a link to all of it.
import Link from 'next/link'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { addressOf } from '../addressOf.ts'
import type { Row, StoryList } from '../findStories.ts'
import { Card } from './Card.tsx'
import { adminOf, zoneOf, type DeskProps } from './deskProps.ts'
import { inLanguage, type Word } from './words.ts'

type Props = DeskProps & { list: StoryList; heading: Word; empty: Word; moment: Word }

const StoryRow = ({ row, req, language, moment }: Omit<Props, 'list'> & { row: Row }) => {
  const word = inLanguage(language)
  return (
    <li>
      <Link href={`${adminOf(req)}/collections/articles/${row.id}`} prefetch={false}>
        {row.headline || word('untitled')}
      </Link>
      {row.time && (
        <span>
          {word(moment)} <time dateTime={row.time}>{showInZone(row.time, zoneOf(req))}</time>
        </span>
      )}
      {row.note && <q>{row.note}</q>}
    </li>
  )
}

export const StoryCard = ({ list, ...said }: Props) => {
  const word = inLanguage(said.language)
  const { rows, total } = list
  if (total === 0) return <Card heading={word(said.heading)} total={0} text={word(said.empty)} />
  const href = addressOf(adminOf(said.req), 'articles', list)
  return (
    <Card heading={word(said.heading)} total={total} link={{ href, label: word('wholeList') }}>
      <ul>
        {rows.map((row) => (
          <StoryRow key={row.id} row={row} {...said} />
        ))}
      </ul>
    </Card>
  )
}
