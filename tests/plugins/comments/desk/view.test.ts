import { readView, writeView } from '#plugins/comments/admin/desk/view.ts'

const read = (address: string) => readView(new URLSearchParams(address))

describe('the address of the moderation desk', () => {
  it('begins with what waits, one at a time', () => {
    expect(read('')).toEqual({ queue: 'pending', mode: 'one', search: '', article: '' })
  })

  it('keeps queue, mode, search and story', () => {
    const view = { queue: 'spam', mode: 'list', search: 'Đà Lạt', article: '12' } as const
    expect(read(writeView(view))).toEqual(view)
    expect(writeView(read('queue=reported'))).toBe('queue=reported&mode=one')
  })

  it('takes nothing that it does not know', () => {
    expect(read('queue=secrets&mode=fast')).toEqual(read(''))
  })
})
