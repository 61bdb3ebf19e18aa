'use client'
import type { DeskTools } from './DeskContext.ts'
import type { DeskAct } from './keys.ts'
import type { Status } from '../../desk/verdict.ts'
import type { Card } from './shapes.ts'

const without = (ids: string[], id: string) => ids.filter((one) => one !== id)

/** What each act does at the desk as it stands: to the ticked comments, or to the one looked at. */
export const useDeskActs = (desk: DeskTools) => {
  const { ask, current, dispatch, judge, opened, pin, setOpened, setView, state, undo, view } = desk
  const isList = view.mode === 'list'
  const ticked = isList ? state.cards.filter(({ id }) => state.selected.includes(id)) : []
  const meant = ticked.length > 0 || !current ? ticked : [current]

  const judgeMeant = (status: Status) =>
    judge(
      meant.filter((card) => view.queue === 'reported' || card.status !== status),
      status,
    )
  const withCurrent = (work: (card: Card) => unknown) => () => void (current && work(current))
  const move = (by: 1 | -1) => () => dispatch({ type: 'moved', by, skipsHeld: !isList })
  const select = ({ id }: Card) => {
    const { selected } = state
    const ids = selected.includes(id) ? without(selected, id) : [...selected, id]
    if (isList) dispatch({ type: 'selected', ids })
  }

  const acts: Record<DeskAct, () => void> = {
    next: move(1),
    previous: move(-1),
    approve: () => judgeMeant('approved'),
    reject: () => meant.length > 0 && ask({ kind: 'reject', cards: meant }),
    spam: () => judgeMeant('spam'),
    edit: withCurrent((card) => ask({ kind: 'edit', card })),
    reply: withCurrent((card) => ask({ kind: 'reply', card })),
    ban: withCurrent((card) => ask({ kind: 'ban', card })),
    pin: withCurrent(pin),
    select: withCurrent(select),
    open: withCurrent(({ id }) => isList && setOpened(opened === id ? null : id)),
    mode: () => setView({ mode: isList ? 'one' : 'list' }),
    undo: () => void undo(),
    search: () => document.getElementById('comment-desk-search')?.focus(),
    keys: () => ask({ kind: 'keys' }),
  }
  return (act: DeskAct) => acts[act]()
}
