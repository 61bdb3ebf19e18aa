import { readingMinutes, wordsIn } from '#plugins/articles/words.ts'
import { toBody } from '../../helpers/factories.ts'

describe('wordsIn', () => {
  it('counts words as written between spaces, over paragraphs', () => {
    expect(wordsIn(toBody('Chuyến xe đầu tiên', 'lăn bánh.') as never)).toBe(6)
  })

  it.each([undefined, null, toBody(''), toBody('   ')])('is 0 without any', (body) => {
    expect(wordsIn(body as never)).toBe(0)
  })
})

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [230, 1],
    [512, 2],
    [2300, 10],
  ])('%i words take %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes)
  })
})
