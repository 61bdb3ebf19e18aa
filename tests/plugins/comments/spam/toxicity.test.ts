// What counts as abuse by its words, and what does not, however much it looks like it without marks.
import { localToxicity } from '#plugins/comments/spam/toxicity/localToxicity.ts'
import { openNewsroom, standard, type Newsroom } from './newsroom.ts'

const percentOf = (text: string) => Math.floor(localToxicity(text) * 100)

describe('the word lists', () => {
  it.each([
    'Địt mẹ chúng mày',
    'đ.ị.t mẹ mày',
    'ĐỤ MÁ thằng này',
    'dit me may',
    'Mặt l-ồ-n',
    'Đồ chó!',
    'thằng nguuuu này, đồ chó đẻ',
    'Mẹ mày, đồ ngu',
    'go kill yourself',
    'F.U.C.K   Y.O.U',
    'you fuuuucking idiot',
    'What a bitch.',
  ])('find abuse in “%s”', (text) => {
    expect(percentOf(text)).toBeGreaterThanOrEqual(80)
  })

  it.each([
    'Ngành du lịch các tỉnh miền Trung đang lớn mạnh.',
    'Dù mẹ tôi đã ngoài bảy mươi, mẹ may áo vẫn rất đẹp.',
    'Dù mà trời mưa to, các cháu vẫn đi học.',
    'Con đi học, tháng chín cho con nghỉ hai buổi.',
    'Anh ấy bị thương ở đít, phải nằm sấp.',
    'Đàn vịt vừa dịt vào ao, lon bia lăn lóc, con lợn to lớn nhất.',
    'Đồ ngủ bằng lụa, giá 200.000 đ/m vải.',
    'Bộ lao động đã có công văn, tất cả các bộ ngành phải theo.',
    'Hạt óc chó rất tốt cho tim mạch, tôi cho con ăn mỗi ngày.',
    'Con chó nhà tôi rất khôn, con chó của bác Đỗ cho tôi.',
    'Bưởi năm roi, buổi sáng ăn một múi là đủ.',
    'Điểm chuẩn đi điểm lại vẫn vậy, đĩa nhạc này hay.',
    'Chợ phố cổ bán phở, phô mai và phò mã trong tuồng.',
    'Đeo khẩu trang, dẻo dai, đèo Hải Vân.',
    'Cái cặp da của các cụ, củ cải, cực cứng.',
    'Đê Đú? Tôi không hiểu đoạn này, vui lòng giải thích.',
    'Ngũ cốc, ngư dân, ngủ ngon: ba từ khác nhau.',
    'Mất dây đàn, mặt dạy ở trường, khôn nan tre.',
    'Scunthorpe United won against Dick Advocaat’s side.',
    'Moby Dick is a classic; cocktails and assassins, too.',
  ])('find nothing in “%s”', (text) => {
    expect(percentOf(text)).toBeLessThan(80)
  })

  it('take what is coarse, but nobody’s abuse, for less', () => {
    expect(percentOf('Phim này vcl!')).toBe(60)
    expect(percentOf('Oh shit, I forgot.')).toBe(35)
    expect(percentOf('Chuyện này không hay.')).toBe(0)
  })

  it('are looked through in a moment, whatever the text', () => {
    const started = performance.now()
    for (const piece of ['a', 'n g u ', 'fuck ', 'd.i.t. ', '. '])
      localToxicity(piece.repeat(1_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a comment', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  beforeEach(() => newsroom.settle(standard))
  afterAll(() => newsroom.stop())

  const expectStored = async (body: string, found: object) => {
    const { body: told } = await newsroom.comment({ body })
    expect(await newsroom.asStored(told.id)).toMatchObject(found)
  }

  it('waits where it is abuse, and moderators see how much', async () => {
    const flags = [{ code: 'TOXIC', detail: '85 %' }]
    await expectStored('Nói với bọn khốn nạn ấy đi.', { status: 'pending', flags })
    await expectStored('Ngành du lịch cần các đường bay.', { status: 'approved', flags: [] })
  })

  it('goes where moderators have settled more, or never', async () => {
    await newsroom.settle({ toxicPercent: 90 })
    await expectStored('Lại bọn khốn nạn ấy.', { status: 'approved' })
    await newsroom.settle({ toxicPercent: 0 })
    await expectStored('Bọn khốn nạn ấy, đồ chó đẻ.', { status: 'approved' })
  })
})
