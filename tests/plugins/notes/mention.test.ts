import {
  mentionedIn,
  peopleNamed,
  typedMention,
  withMention,
} from '#plugins/notes/admin/mention.ts'

const people = ['Nguyễn Thị Hạnh', 'Đỗ Văn Đức', 'An', 'An Bình'].map((name) => ({
  id: name,
  name,
}))
const names = (query: string) => peopleNamed(people, query).map(({ name }) => name)

describe('a mention being typed', () => {
  it.each([
    ['@', 0, ''],
    ['Nhờ @hanh', 4, 'hanh'],
    ['Nhờ @Nguyễn Thị H', 4, 'Nguyễn Thị H'],
    ['(@duc', 1, 'duc'],
  ])('is found in "%s"', (text, start, query) => {
    expect(typedMention(text, text.length)).toEqual({ start, query })
  })

  it('is found with letters that an input method writes as several', () => {
    const text = '@Hạnh'.normalize('NFD')
    expect(typedMention(text, text.length)?.query).toBe('Hạnh'.normalize('NFD'))
  })

  it.each(['', 'hanh', 'thu@toasoan.vn', '@một hai ba bốn năm'])('is not found in "%s"', (text) => {
    expect(typedMention(text, text.length)).toBeUndefined()
  })
})

describe('people', () => {
  it('are found by the beginning of any word of their name, without marks too', () => {
    expect(names('hanh')).toEqual(['Nguyễn Thị Hạnh'])
    expect(names('Hạ')).toEqual(['Nguyễn Thị Hạnh'])
    expect(names('thi hanh')).toEqual(['Nguyễn Thị Hạnh'])
    expect(names('duc')).toEqual(['Đỗ Văn Đức'])
    expect(names('')).toHaveLength(4)
    expect(names('anh')).toEqual([])
  })
})

describe('a picked name', () => {
  it('takes the place of what was typed, and the caret goes behind it', () => {
    const typed = typedMention('Nhờ @ha', 7)!
    expect(withMention('Nhờ @ha xem', typed, people[0]!)).toEqual({
      text: 'Nhờ @Nguyễn Thị Hạnh  xem',
      caret: 21,
    })
  })

  it('counts only while it stands in the text', () => {
    const mentioned = (text: string) => mentionedIn(text, people).map(({ name }) => name)
    expect(mentioned('Nhờ @An Bình xem')).toEqual(['An Bình'])
    expect(mentioned('@An và @An Bình')).toEqual(['An Bình', 'An'])
    expect(mentioned('An Bình')).toEqual([])
  })
})
