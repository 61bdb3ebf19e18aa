import { backwards, remember, type Judged } from '#plugins/comments/admin/desk/undo.ts'
import { card } from './cards.ts'

const judged = (id: string): Judged => ({
  ...{ queue: 'pending', status: 'approved', cards: [card(id)] },
  done: Promise.resolve([]),
})

describe('taking verdicts back', () => {
  it('restores each comment’s own status, and only as it was left', () => {
    const done = [
      { id: '1', from: 'pending', fromReason: null, status: 'spam' },
      { id: '2', from: 'approved', fromReason: null, status: 'spam' },
    ] as const
    expect(backwards([...done])).toEqual([
      { id: '1', status: 'pending', seen: 'spam' },
      { id: '2', status: 'approved', seen: 'spam' },
    ])
  })

  it('restores why a comment was rejected', () => {
    const done = { id: '1', from: 'rejected', fromReason: 'hate', status: 'approved' } as const
    expect(backwards([done])).toEqual([
      { id: '1', status: 'rejected', seen: 'approved', reason: 'hate' },
    ])
  })

  it('keeps the last fifty, the newest first', () => {
    const past = Array.from({ length: 60 }, (_, index) => judged(String(index)))
    const kept = past.reduce(remember, [])
    expect(kept).toHaveLength(50)
    expect(kept[0]!.cards[0]!.id).toBe('59')
  })
})
