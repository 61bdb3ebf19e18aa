// A newsroom in which everything that readers must not learn is marked, so that a search for the
// marks in any answer tells whether something got out.
import { factories, toBody } from '../helpers/factories.ts'
import type { Platform } from '../helpers/startPlatform.ts'

/** In every text that is not public. */
export const mark = 'BIMAT'
const readerEmail = 'bimat.lan@reader.test'
const visitor = 'b1'.repeat(16)

const linkTo = (article: string, image: string) => {
  const body = toBody('Xem thêm.')
  const link = {
    type: 'link',
    version: 3,
    id: '0123456789abcdef01234567',
    direction: 'ltr',
    format: '',
    indent: 0,
    fields: {
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: 'articles', value: article },
    },
    children: [
      { type: 'text', version: 1, text: 'đây', detail: 0, format: 0, mode: 'normal', style: '' },
    ],
  }
  const figure = {
    type: 'upload',
    version: 3,
    id: '76543210fedcba9876543210',
    format: '',
    relationTo: 'images',
    value: image,
    fields: {},
  }
  body.root.children[0]!.children.push(link as never)
  body.root.children.push(figure as never)
  return body
}

/** Public stories and comments, and beside, below and behind them what is not. */
export const createNewsroomWithSecrets = async ({ payload, journalist, editor }: Platform) => {
  const make = factories(payload)
  const createdBy = journalist.user.id
  const author = await make.createAuthor('Tác giả', journalist.user.id)
  const image = await make.createImage()
  const ownWords = { originalName: `${mark}.jpg`, licence: mark, place: mark }
  const data = { createdBy, ...ownWords }
  await payload.db.updateOne({ collection: 'images', id: image.id, data })
  const draft = await make.createArticle({ headline: `${mark} nháp`, _status: 'draft', createdBy })
  const story = await make.createArticle({
    headline: 'Tin công khai',
    body: linkTo(draft.id, image.id),
    byline: [{ author: author.id, role: 'text' }],
    leadImage: image.id,
    createdBy,
    stage: 'approved',
  })
  const other = await make.createArticle({ headline: 'Tin thứ hai', createdBy: editor.user.id })
  const newer = { headline: `${mark} bản mới`, stage: 'submitted' as const }
  await payload.update({ collection: 'articles', id: story.id, data: newer, draft: true })
  const trashed = await make.createArticle({ headline: `${mark} thùng rác` })
  const discarded = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'articles', id: trashed.id, data: discarded })
  const comment = await make.createComment(story.id, { authorEmail: readerEmail })
  const second = await make.createComment(story.id, { authorEmail: 'a@reader.test' })
  const pending = await make.createComment(story.id, {
    body: `${mark} chờ duyệt`,
    authorEmail: 'b@reader.test',
    status: 'pending',
  })
  const answer = { parent: comment.id, authorEmail: 'c@reader.test' }
  const reply = await make.createComment(story.id, answer)
  const rating = { article: story.id, value: 4, visitor }
  await payload.create({ collection: 'ratings', data: rating })
  return {
    author: author.id,
    image: image.id,
    draft: draft.id,
    story: story.id,
    other: other.id,
    trashed: trashed.id,
    comment: comment.id,
    second: second.id,
    pending: pending.id,
    reply: reply.id,
    visitor,
    readerEmail,
  }
}

export type Newsroom = Awaited<ReturnType<typeof createNewsroomWithSecrets>>

/** Every text whose appearance in an answer to the public is a leak. */
export const secretsOf = ({ journalist, editor, moderator, admin }: Platform): string[] => [
  mark,
  readerEmail,
  visitor,
  '@reader.test',
  '@news.test',
  ...[journalist, editor, moderator, admin].map(({ user }) => user.id),
]
