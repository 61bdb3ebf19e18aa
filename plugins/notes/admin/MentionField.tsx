'use client'
import { useId } from 'react'
import type { Person } from './mention.ts'
import { MentionList } from './MentionList.tsx'
import { useMention } from './useMention.ts'

type Props = {
  id: string
  text: string
  listLabel: string
  onText: (text: string) => void
  onPick: (person: Person) => void
}

const longest = 2000

/** A text in which "@" and the beginning of a name offer people to mention. */
export const MentionField = ({ id, text, listLabel, onText, onPick }: Props) => {
  const listId = useId()
  const { field, offered, active, write, pick, press, close } = useMention({ text, onText, onPick })
  const isOpen = offered.length > 0
  const optionId = (index: number) => `${listId}-${index}`
  return (
    <div className="notes-field">
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        maxLength={longest}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(active) : undefined}
        onChange={({ target }) => write(target)}
        onKeyDown={press}
        onBlur={close}
      />
      {isOpen && <MentionList {...{ listId, listLabel, offered, active, optionId, pick }} />}
    </div>
  )
}
