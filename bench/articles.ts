// Stories of the length a newspaper prints, made of chance words: only their size and shape count.
import type { Payload } from 'payload'
import sharp from 'sharp'

const vocabulary = (
  'tỉnh huyện xã thành phố người dân nông trường con đường cây cầu dòng sông mùa mưa buổi sáng ' +
  'hôm qua năm nay chính quyền đã mở thêm xây dựng kiểm tra chuẩn bị đẩy mạnh phát triển hỗ trợ ' +
  'gia đình lớp học bệnh viện khu chợ cà phê hồ tiêu rừng thông vườn ươm và với cho của trong khi'
).split(' ')

/** The same numbers at every run, so that two runs measure the same answers. */
export const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

export type Random = () => number

const sentence = (random: Random, words: number) => {
  const chosen = Array.from(
    { length: words },
    () => vocabulary[Math.floor(random() * vocabulary.length)],
  ).join(' ')
  return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`
}

const text = (value: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: value,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
})

const block = (type: 'heading' | 'paragraph', children: object[]) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...(type === 'heading' ? { tag: 'h2' } : { textFormat: 0 }),
  children,
})

const paragraph = (random: Random) =>
  block('paragraph', [
    text(`${sentence(random, 20)} `),
    text(sentence(random, 8), 1),
    text(` ${sentence(random, 22)}`),
  ])

/** 50 words to a paragraph, a heading before every fifth. */
const toBody = (random: Random, words: number) => {
  const count = Math.round(words / 50)
  const children = Array.from({ length: count }, (_, index) => [
    ...(index % 5 === 4 ? [block('heading', [text(sentence(random, 6))])] : []),
    paragraph(random),
  ]).flat()
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

/** A picture of one colour, another for each number. */
export const createImage = async (payload: Payload, number: number) => {
  const background = { r: (number * 47) % 256, g: 120, b: 90 }
  const canvas = sharp({ create: { width: 1600, height: 900, channels: 3, background } })
  const data = await canvas.jpeg().toBuffer()
  const file = { data, mimetype: 'image/jpeg', name: `picture-${number}.jpg`, size: data.length }
  const words = { alt: 'Một bức ảnh', caption: 'Quang cảnh buổi sáng', credit: 'Ảnh: Tòa soạn' }
  return payload.create({ collection: 'images', data: words, file, depth: 0 })
}

const many = <T>(count: number, make: (number: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, number) => make(number)))

const createTerms = async (payload: Payload) => {
  const named = (collection: 'authors' | 'sections' | 'tags', name: string) =>
    payload.create({ collection, data: { name }, depth: 0 })
  return {
    authors: await many(6, (number) => named('authors', `Tác giả ${number}`)),
    sections: await many(4, (number) => named('sections', `Chuyên mục ${number}`)),
    tags: await many(8, (number) => named('tags', `Thẻ ${number}`)),
    images: await many(5, (number) => createImage(payload, number)),
  }
}

const pick = (list: { id: string }[], number: number) => list[number % list.length]!.id

/** Fills an empty database with `count` published stories of `words` words, an hour apart. */
export const createArticles = async (
  payload: Payload,
  { count, words }: { count: number; words: number },
) => {
  const { authors, images, sections, tags } = await createTerms(payload)
  const now = Date.now()
  for (let number = 0; number < count; number++) {
    const random = createRandom(number + 1)
    const data = {
      headline: `${sentence(random, 10)} ${number}`,
      slug: `bai-viet-${number}`,
      standfirst: sentence(random, 30),
      body: toBody(random, words),
      byline: [
        { author: pick(authors, number), role: 'text' },
        { author: pick(authors, number + 1), role: 'photo' },
      ],
      section: pick(sections, number),
      tags: [pick(tags, number), pick(tags, number + 3)],
      leadImage: pick(images, number),
      language: 'vi',
      commentPolicy: 'open',
      stage: 'approved',
      publishedAt: new Date(now - number * 3_600_000).toISOString(),
      _status: 'published',
    }
    await payload.create({ collection: 'articles', data: data as never, depth: 0 })
  }
}
