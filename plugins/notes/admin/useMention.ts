'use client'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { peopleNamed, typedMention, withMention, type Person, type Typed } from './mention.ts'
import { useStaff } from './useStaff.ts'

type Writing = {
  text: string
  onText: (text: string) => void
  onPick: (person: Person) => void
}

// While an input method composes "Hạnh", its Enter and arrows are its own.
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent) =>
  nativeEvent.isComposing || keyCode === 229

/** Where the caret goes once a changed text stands in the field. */
const useCaret = (text: string) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const next = useRef<number>(undefined)
  useEffect(() => {
    if (next.current === undefined) return
    field.current?.setSelectionRange(next.current, next.current)
    next.current = undefined
  }, [text])
  return { field, next }
}

const pressing =
  (offered: Person[], keys: Record<string, () => void>) => (event: KeyboardEvent) => {
    const isForList = offered.length > 0 && !event.shiftKey && !isComposing(event)
    const act = isForList ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

/** Follows what is typed into a text, and offers the people whom its "@…" may mean. */
export const useMention = ({ text, onText, onPick }: Writing) => {
  const { field, next: caret } = useCaret(text)
  const { staff, load } = useStaff()
  const [typed, setTyped] = useState<Typed>()
  const [active, setActive] = useState(0)
  const offered = typed ? peopleNamed(staff, typed.query) : []
  const close = () => setTyped(undefined)

  const write = ({ value, selectionStart }: HTMLTextAreaElement) => {
    const next = typedMention(value, selectionStart)
    if (next) void load()
    setTyped(next)
    setActive(0)
    onText(value)
  }

  const pick = (person: Person) => {
    const next = withMention(text, typed!, person)
    caret.current = next.caret
    close()
    onPick(person)
    onText(next.text)
    field.current?.focus()
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((active + 1) % offered.length),
    ArrowUp: () => setActive((active + offered.length - 1) % offered.length),
    Enter: () => pick(offered[active]!),
    Tab: () => pick(offered[active]!),
    Escape: close,
  }

  return { field, offered, active, write, pick, press: pressing(offered, keys), close }
}
