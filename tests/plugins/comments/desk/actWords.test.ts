import { reasonWord, whatWasDone } from '#plugins/comments/acts/admin/words.ts'
import type { Act } from '#plugins/comments/acts/findActs.ts'

const act = (own: Partial<Act>): Act => ({
  ...{ name: 'judge', from: null, to: null, reason: null, by: 'Minh', isAutomatic: false },
  createdAt: '2026-05-02T07:00:00.000Z',
  ...own,
})

describe('the history of a comment', () => {
  it('names a verdict by what the comment was and is', () => {
    const judged = { from: 'pending', to: 'approved' }
    expect(whatWasDone(act(judged), 'en')).toBe('Waiting → Approved')
    expect(whatWasDone(act(judged), 'vi')).toBe('Chờ duyệt → Đã duyệt')
    expect(whatWasDone(act({ from: 'approved', to: 'approved' }), 'en')).toBe('Approved')
  })

  it('names other acts, and leaves those of other plugins as they are', () => {
    expect(whatWasDone(act({ name: 'hold', to: 'pending' }), 'en')).toBe('Held again')
    expect(whatWasDone(act({ name: 'translate' }), 'en')).toBe('translate')
  })

  it('says why in words: of a rejection, of a hold by rules, of the moderator', () => {
    expect(reasonWord('hate', 'en')).not.toBe('hate')
    expect(reasonWord('REPORTED, LINKS', 'en')).toBe('Reported by readers, Links')
    expect(reasonWord('Chửi bới', 'vi')).toBe('Chửi bới')
  })
})
