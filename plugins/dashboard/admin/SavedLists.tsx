import Link from 'next/link'
import type { CollectionSlug } from 'payload'
import { addressOf } from '../addressOf.ts'
import type { Filter } from '../findStories.ts'
import { adminOf, type DeskProps } from './deskProps.ts'
import { inLanguage, type Word } from './words.ts'

type Props = DeskProps & { collection: CollectionSlug; lists: { [K in Word]?: Filter } }

/** Links to the lists that a desk opens day by day. */
export const SavedLists = ({ req, language, collection, lists }: Props) => {
  const word = inLanguage(language)
  return (
    <nav className="desks__lists" aria-label={word('lists')}>
      {Object.entries(lists).map(([name, filter]) => (
        <Link key={name} href={addressOf(adminOf(req), collection, filter)} prefetch={false}>
          {word(name as Word)}
        </Link>
      ))}
    </nav>
  )
}
