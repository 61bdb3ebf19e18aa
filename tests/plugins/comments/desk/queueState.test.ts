import { actOfVerdict } from '#plugins/comments/admin/desk/actOfVerdict.ts'
import {
  arrivedIn,
  emptyQueue,
  isHeld,
  queueReducer,
  type QueueAct,
} from '#plugins/comments/admin/desk/queueState.ts'
import type { QueueName } from '#plugins/comments/desk/queues.ts'
import type { Card } from '#plugins/comments/admin/desk/shapes.ts'
import { card, heldCard } from './cards.ts'

const page = (docs: Card[], nextCursor: string | null = null): QueueAct => ({
  type: 'loaded',
  page: { docs, nextCursor },
})

const after = (acts: QueueAct[], queue: QueueName = 'pending') =>
  acts.reduce(queueReducer, emptyQueue(queue))

const ids = ({ cards }: { cards: Card[] }) => cards.map(({ id }) => id)

const three = page([card('1'), card('2'), card('3')])
const back = (cards: Card[], isCurrent = true): QueueAct => ({
  type: 'returned',
  queue: 'pending',
  cards,
  isCurrent,
})

describe('the cards on the moderation desk', () => {
  it('stand with the oldest first where they are worked off, else with the newest', () => {
    const docs = page([card('2'), card('1')])
    expect(ids(after([docs]))).toEqual(['1', '2'])
    expect(ids(after([docs], 'reported'))).toEqual(['1', '2'])
    expect(ids(after([docs], 'spam'))).toEqual(['2', '1'])
  })

  it('begin with the first that nobody else is looking at', () => {
    expect(after([page([heldCard('1'), card('2')])]).current).toBe('2')
    expect(after([page([heldCard('1')])]).current).toBe('1')
  })

  it('show the next one when one has left, and the one before at the end', () => {
    const state = after([three, { type: 'went', id: '2' }, { type: 'left', ids: ['2'] }])
    expect(state.current).toBe('3')
    const last = queueReducer(state, { type: 'left', ids: ['3'] })
    expect(last.current).toBe('1')
    expect(queueReducer(last, { type: 'left', ids: ['1'] }).current).toBeNull()
  })

  it('skip those that others hold, one at a time, and not in the list', () => {
    const state = after([page([card('1'), heldCard('2'), card('3')])])
    expect(queueReducer(state, { type: 'moved', by: 1, skipsHeld: true }).current).toBe('3')
    expect(queueReducer(state, { type: 'moved', by: 1, skipsHeld: false }).current).toBe('2')
    expect(queueReducer(state, { type: 'moved', by: -1, skipsHeld: true }).current).toBe('1')
    expect(queueReducer(state, { type: 'left', ids: ['1'] }).current).toBe('3')
  })

  it('go on from one that somebody else has taken first', () => {
    const claim = { name: 'Minh', isMine: false, until: '2999-01-01T00:00:00.000Z' }
    const state = after([three, { type: 'claimed', id: '1', claim }, { type: 'skipped', id: '1' }])
    expect(state.current).toBe('2')
    expect(isHeld(state.cards[0]!)).toBe(true)
  })

  it('come back to their place, ticked no more, and to the moderator who has undone it', () => {
    const acts: QueueAct[] = [
      { type: 'selected', ids: ['1', '3'] },
      { type: 'left', ids: ['1'] },
    ]
    const state = after([three, ...acts])
    expect(state.selected).toEqual(['3'])
    expect(after([three, ...acts, back([card('1')])])).toMatchObject({ current: '1' })
    expect(ids(queueReducer(state, back([card('1')])))).toEqual(['1', '2', '3'])
  })

  it('do not push themselves before a moderator when a verdict was refused', () => {
    const state = after([three, { type: 'left', ids: ['1'] }, back([card('1')], false)])
    expect(state.current).toBe('2')
  })

  it('do not come back into another queue', () => {
    const state = after([page([card('5')]), back([card('1')])], 'spam')
    expect(ids(state)).toEqual(['5'])
  })

  it('stay away when a page that was asked for before the verdict comes after it', () => {
    const state = after([three, { type: 'left', ids: ['1'] }, three])
    expect(ids(state)).toEqual(['2', '3'])
    const again = queueReducer(state, { type: 'arrived', ids: ['1'] })
    expect(ids(queueReducer(again, three))).toEqual(['1', '2', '3'])
  })

  it('wait to be let in when they are new, and are counted once', () => {
    const state = after([
      three,
      { type: 'arrived', ids: ['3', '4'] },
      { type: 'counted', total: 6 },
    ])
    expect(state.current).toBe('1')
    expect(arrivedIn(state)).toBe(3)
    expect(arrivedIn(queueReducer(state, { type: 'arrived', ids: ['5'] }))).toBe(3)
    expect(arrivedIn(queueReducer(state, { type: 'counted', total: 4 }))).toBe(1)
    expect(arrivedIn(queueReducer(state, page([card('4')])))).toBe(0)
  })

  it.each([
    { queue: 'pending', status: 'approved', by: 'Minh', what: 'left' },
    { queue: 'pending', status: 'pending', by: null, what: 'changed' },
    { queue: 'approved', status: 'pending', by: null, what: 'left' },
    { queue: 'reported', status: 'approved', by: 'Minh', what: 'left' },
    { queue: 'reported', status: 'pending', by: 'Minh', what: 'left' },
    { queue: 'reported', status: 'pending', by: null, what: 'changed' },
    { queue: 'reported', status: 'spam', by: null, what: 'left' },
  ] as const)('have $what in $queue once one is $status by $by', (one) => {
    const { queue, status, by, what } = one
    expect(actOfVerdict(after([three], queue), { id: '1', status, by }).type).toBe(what)
  })

  it('are let in by name, wherever they stand, and move no page', () => {
    const state = after([
      page([card('2'), card('4')], 'further'),
      { type: 'arrived', ids: ['1', '3', '9'] },
      { type: 'joined', ids: ['1', '3'], cards: [card('3')] },
    ])
    expect([ids(state), state.nextCursor]).toEqual([['2', '3', '4'], 'further'])
    expect(arrivedIn(state)).toBe(1)
  })

  it('are new until a page has them', () => {
    const state = after([page([card('2')], 'further'), { type: 'arrived', ids: ['8', '9'] }])
    expect(arrivedIn(queueReducer(state, page([card('3'), card('8')])))).toBe(1)
  })

  it('arrive by a verdict in the queue of its status, and by reports alone among the reported', () => {
    const typeIn = (queue: QueueName) =>
      actOfVerdict(after([three], queue), { id: '9', status: 'pending', by: null }).type
    expect([typeIn('pending'), typeIn('reported')]).toEqual(['arrived', 'changed'])
  })

  it('forget whom somebody was looking at when that time is over', () => {
    const claim = { name: 'Minh', isMine: false, until: '2020-01-01T00:00:00.000Z' }
    expect(isHeld(card('1', { claim }))).toBe(false)
    expect(isHeld(card('1', { claim: { ...claim, isMine: true, until: '2999-01-01' } }))).toBe(
      false,
    )
  })
})
