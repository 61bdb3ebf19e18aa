import * as errors from '#plugins/comments/errors.ts'
import { refusalWord } from '#plugins/comments/admin/desk/refusalWords.ts'

const inVietnamese = refusalWord('vi')

describe('a refusal at the desk', () => {
  it.each([
    [new errors.TooManyPins(), 'Bài viết đã có ba bình luận được ghim.'],
    [new errors.CommentsClosed(), 'Bài viết đã đóng bình luận.'],
    [new errors.ChangedMeanwhile(), /đồng nghiệp/],
    [new errors.TracesErased(), /đã được xóa/],
  ])('is said in the moderator’s language: %s', (refused, sentence) => {
    expect(inVietnamese(refused)).toMatch(sentence)
    expect(refusalWord('en')(refused)).not.toMatch(sentence)
  })

  it('keeps the server’s sentence where its code is not known, or where there is none', () => {
    expect(inVietnamese({ code: 'NO_SHOUTING', message: 'Không la hét.' })).toBe('Không la hét.')
    expect(inVietnamese({ code: 'toString', message: 'x' })).toBe('x')
    expect(inVietnamese({ message: '' })).toBe('')
  })
})
