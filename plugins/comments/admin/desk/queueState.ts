// The cards on the desk: which are there, in which order, and which one is looked at.
import type { Claim } from '../../desk/claims.ts'
import { isWorkedOff, type QueueName } from '../../desk/queues.ts'
import type { Card, Page } from './shapes.ts'

export type QueueState = {
  queue: QueueName
  cards: Card[]
  /** The one that is looked at; null where there is none. */
  current: string | null
  /** Ticked off for a verdict on many. */
  selected: string[]
  nextCursor: string | null
  /** Whether the first page has come. */
  isLoaded: boolean
  /** Comments that have come into the queue and are not among the cards yet. */
  arrivals: string[]
  /** More of them, known by the queue's count alone: of other processes, or about to be told. */
  untold: number
  /** Judged here: a page that was asked for before does not bring them back. */
  gone: string[]
}

export type QueueAct =
  | { type: 'began'; queue: QueueName }
  | { type: 'loaded'; page: Page }
  /** What has arrived is let in: `ids` were asked for, `cards` are those still in the queue. */
  | { type: 'joined'; ids: string[]; cards: Card[] }
  | { type: 'left'; ids: string[] }
  | { type: 'returned'; queue: QueueName; cards: Card[]; isCurrent: boolean }
  | { type: 'changed'; id: string; change: Partial<Card> }
  | { type: 'claimed'; id: string; claim: Claim | null }
  | { type: 'arrived'; ids: string[] }
  | { type: 'counted'; total: number }
  | { type: 'moved'; by: 1 | -1; skipsHeld: boolean }
  | { type: 'went'; id: string }
  | { type: 'skipped'; id: string }
  | { type: 'selected'; ids: string[] }

export const emptyQueue = (queue: QueueName): QueueState => ({
  queue,
  cards: [],
  current: null,
  selected: [],
  nextCursor: null,
  isLoaded: false,
  arrivals: [],
  untold: 0,
  gone: [],
})

/** How many have come and wait to be let in. */
export const arrivedIn = ({ arrivals, untold }: QueueState) => arrivals.length + untold

/** Whether somebody else is looking at it now. */
export const isHeld = ({ claim }: Card) =>
  claim !== null && !claim.isMine && Date.parse(claim.until) > Date.now()

const idsOf = (cards: Card[]) => cards.map(({ id }) => id)

const without = (ids: string[], others: string[]) => ids.filter((id) => !others.includes(id))

const merge = (queue: QueueName, ...lists: Card[][]) => {
  const cards = [...new Map(lists.flat().map((card) => [card.id, card])).values()]
  const direction = isWorkedOff(queue) ? 1 : -1
  return cards.sort(
    (one, other) => direction * (Date.parse(one.createdAt) - Date.parse(other.createdAt)),
  )
}

const firstFree = (cards: Card[]) => (cards.find((card) => !isHeld(card)) ?? cards[0])?.id ?? null

// The next one that stays and is free, else the one before; of cards that others hold, the first.
const afterLeaving = ({ cards, current }: QueueState, ids: string[]) => {
  const place = cards.findIndex(({ id }) => id === current)
  const inOrder = [...cards.slice(place), ...cards.slice(0, place).reverse()]
  return firstFree(inOrder.filter(({ id }) => !ids.includes(id)))
}

const leave = (state: QueueState, ids: string[]): QueueState => ({
  ...state,
  cards: state.cards.filter(({ id }) => !ids.includes(id)),
  selected: without(state.selected, ids),
  arrivals: without(state.arrivals, ids),
  gone: [...state.gone, ...ids],
  current: state.current && ids.includes(state.current) ? afterLeaving(state, ids) : state.current,
})

const changeOne = (state: QueueState, id: string, change: Partial<Card>): QueueState => ({
  ...state,
  cards: state.cards.map((card) => (card.id === id ? { ...card, ...change } : card)),
})

const move = (state: QueueState, by: 1 | -1, skipsHeld: boolean): QueueState => {
  const { cards, current } = state
  const place = cards.findIndex(({ id }) => id === current)
  const ahead = by === 1 ? cards.slice(place + 1) : cards.slice(0, Math.max(place, 0)).reverse()
  const next = ahead.find((card) => !skipsHeld || !isHeld(card))
  return next ? { ...state, current: next.id } : state
}

const join = (state: QueueState, ids: string[], docs: Card[]): QueueState => {
  const here = docs.filter(({ id }) => !state.gone.includes(id))
  const cards = merge(state.queue, state.cards, here)
  const current = state.current ?? firstFree(cards)
  return { ...state, cards, current, arrivals: without(state.arrivals, ids) }
}

// What has arrived and is not on the page stands on a later one, or waits to be let in.
const load = (state: QueueState, { docs, nextCursor }: Page): QueueState => {
  const joined = join(state, idsOf(docs), docs)
  return { ...joined, nextCursor, isLoaded: true, untold: 0 }
}

type Returned = Extract<QueueAct, { type: 'returned' }>

const takeBack = (state: QueueState, { queue, cards, isCurrent }: Returned): QueueState => {
  if (queue !== state.queue || cards.length === 0) return state
  const ids = idsOf(cards)
  const current = isCurrent ? ids[0]! : (state.current ?? ids[0]!)
  const gone = without(state.gone, ids)
  return { ...state, cards: merge(queue, state.cards, cards), current, gone }
}

const announce = (state: QueueState, ids: string[]): QueueState => {
  const known = [...state.arrivals, ...idsOf(state.cards)]
  const unknown = without(ids, known)
  const untold = Math.max(0, state.untold - unknown.length)
  const arrivals = [...state.arrivals, ...unknown]
  return { ...state, arrivals, untold, gone: without(state.gone, ids) }
}

const count = (state: QueueState, total: number): QueueState => ({
  ...state,
  untold: Math.max(0, total - state.cards.length - state.arrivals.length),
})

/** The desk after something has happened. */
export const queueReducer = (state: QueueState, act: QueueAct): QueueState => {
  switch (act.type) {
    case 'began':
      return emptyQueue(act.queue)
    case 'loaded':
      return load(state, act.page)
    case 'joined':
      return join(state, act.ids, act.cards)
    case 'left':
      return leave(state, act.ids)
    case 'returned':
      return takeBack(state, act)
    case 'changed':
      return changeOne(state, act.id, act.change)
    case 'claimed':
      return changeOne(state, act.id, { claim: act.claim })
    case 'arrived':
      return announce(state, act.ids)
    case 'counted':
      return count(state, act.total)
    case 'moved':
      return move(state, act.by, act.skipsHeld)
    case 'went':
      return { ...state, current: act.id }
    case 'skipped':
      return { ...state, current: afterLeaving(state, [act.id]) }
    case 'selected':
      return { ...state, selected: act.ids }
  }
}
