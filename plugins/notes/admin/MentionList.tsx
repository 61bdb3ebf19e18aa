'use client'
import type { Person } from './mention.ts'

type Props = {
  listId: string
  listLabel: string
  offered: Person[]
  active: number
  optionId: (index: number) => string
  pick: (person: Person) => void
}

/** The people whom "@…" may mean; the keyboard stays in the text. */
export const MentionList = ({ listId, listLabel, offered, active, optionId, pick }: Props) => (
  <ul className="notes-people" id={listId} role="listbox" aria-label={listLabel}>
    {offered.map((person, index) => (
      <li
        key={person.id}
        id={optionId(index)}
        role="option"
        aria-selected={index === active}
        // Before the text loses its focus, which would close the list.
        onPointerDown={(event) => {
          event.preventDefault()
          pick(person)
        }}
      >
        {person.name}
      </li>
    ))}
  </ul>
)
