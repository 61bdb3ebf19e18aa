// What the access tests act upon: for each collection a way to make a document, a body that would
// create one, and a change that would update one.
import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { factories, toBody, toJpeg, unique } from '../helpers/factories.ts'

type Id = string

export type Subject = {
  /** A document that everybody may see, as far as anybody outside may see one. */
  make: () => Promise<Id>
  /** One that the public must not see. */
  makeHidden?: () => Promise<Id>
  /** One that belongs to the user. */
  makeOwn?: (user: Id) => Promise<Id>
  body: (user?: Id) => Promise<Record<string, unknown> | FormData>
  change: Record<string, unknown>
  /** Has no address of its own in REST. */
  hasNoAddress?: true
  /** What a deletion has to say in its query, to be meant. */
  confirmation?: string
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex')

const picture = async () => {
  const form = new FormData()
  const file = new Blob([new Uint8Array(await toJpeg())], { type: 'image/jpeg' })
  form.set('file', file, `${hex(4)}.jpg`)
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh' }))
  return form
}

/** Every collection there is, Payload's own included. */
export const accessSubjects = (payload: Payload): Record<CollectionSlug, Subject> => {
  const make = factories(payload)
  const store = async (collection: CollectionSlug, data: object) =>
    (await payload.create({ collection, data: data as never, depth: 0 })).id as Id
  const rowOf = async (collection: 'discussions' | 'rating-totals') => {
    const { id } = await make.createArticle()
    const { docs } = await payload.find({ collection, where: { article: { equals: id } } })
    return docs[0]!.id
  }
  const article = async () => (await make.createArticle()).id
  const person = () => ({
    name: 'Người mới',
    email: `${hex(6)}@news.test`,
    password: 'correct horse battery',
    roles: ['journalist'],
  })
  const preference = (user: Id) => ({
    key: hex(4),
    value: { a: 1 },
    user: { relationTo: 'users', value: user },
  })
  // Payload writes the asking user into a preference; a row for another one goes in below that.
  const storePreference = async (user: Id) => {
    const data = preference(user)
    return (await payload.db.create({ collection: 'payload-preferences', data })).id as Id
  }
  const step = async () => ({ article: await article(), name: 'submit', from: 'draft', to: 'x' })
  const comment = async () => (await make.createComment(await article())).id
  const like = async () => ({ comment: await comment(), visitor: hex(16) })
  const report = async () => ({ ...(await like()), reason: 'other' })
  const ban = () => ({ kind: 'domain', value: `${hex(6)}.test` })
  const claim = async () => ({
    comment: hex(12),
    user: await store('users', person()),
    until: new Date().toISOString(),
  })
  const webhook = () => ({
    name: unique('Ứng dụng'),
    url: 'https://93.184.216.34/',
    events: ['article.published'],
  })
  const delivery = async () => ({
    webhook: await store('webhooks', webhook()),
    event: 'article.published',
    messageId: `msg_${hex(16)}`,
    subject: hex(12),
  })
  const lock = async (user?: Id) => ({
    document: { relationTo: 'articles', value: await article() },
    user: { relationTo: 'users', value: user ?? (await store('users', person())) },
  })

  const shownPicture = async () => {
    const { id } = await make.createImage()
    await make.createArticle({ leadImage: id })
    return id
  }
  const rendition = async (image: Id) => {
    const data = await toJpeg()
    const file = { data, mimetype: 'image/jpeg', name: `${hex(8)}.jpg`, size: data.length }
    const cut = { image, name: 'card' } as never
    return (await payload.create({ collection: 'renditions', data: cut, file, depth: 0 })).id as Id
  }

  return {
    users: {
      make: () => store('users', person()),
      makeOwn: async (user) => user,
      body: async () => person(),
      change: { name: 'Tên khác' },
    },
    articles: {
      make: article,
      makeHidden: async () => (await make.createArticle({ _status: 'draft' })).id,
      makeOwn: async (user) => (await make.createArticle({ _status: 'draft', createdBy: user })).id,
      body: async () => ({
        headline: unique('Tin'),
        body: toBody('Một đoạn văn.'),
        section: (await make.createSection()).id,
      }),
      change: { standfirst: 'Sa pô khác' },
    },
    'article-views': {
      make: () => store('article-views', { article: hex(12) }),
      body: async () => ({ article: hex(12) }),
      change: { edition: hex(12) },
    },
    authors: {
      make: async () => (await make.createAuthor()).id,
      body: async () => ({ name: unique('Tác giả') }),
      change: { name: 'Tên khác' },
    },
    sections: {
      make: async () => (await make.createSection()).id,
      body: async () => ({ name: unique('Mục') }),
      change: { name: 'Tên khác' },
    },
    tags: {
      make: () => store('tags', { name: unique('Thẻ') }),
      body: async () => ({ name: unique('Thẻ') }),
      change: { name: 'Tên khác' },
    },
    images: {
      make: shownPicture,
      makeHidden: async () => (await make.createImage()).id,
      body: picture,
      change: { alt: 'Một bức ảnh khác' },
      confirmation: 'despiteUses=true',
    },
    comments: {
      make: async () => (await make.createComment(await article())).id,
      makeHidden: async () => (await make.createComment(await article(), { status: 'pending' })).id,
      body: async () => ({
        article: await article(),
        authorName: 'Lan',
        authorEmail: 'lan@reader.test',
        body: unique('Hay lắm'),
      }),
      change: { body: 'Lời khác' },
    },
    ratings: {
      make: async () => store('ratings', { article: await article(), value: 3, visitor: hex(16) }),
      body: async () => ({ article: await article(), value: 5, visitor: hex(16) }),
      change: { value: 1 },
    },
    redirects: {
      make: () => store('redirects', { from: `/${hex(6)}`, to: '/moi' }),
      body: async () => ({ from: `/${hex(6)}`, to: '/moi' }),
      change: { to: '/khac' },
    },
    'front-pages': {
      make: async () =>
        store('front-pages', {
          section: (await make.createSection()).id,
          slots: [{ article: await article() }],
        }),
      body: async () => ({ section: (await make.createSection()).id }),
      change: { slots: [] },
    },
    notes: {
      make: async () => store('notes', { article: await article(), body: unique('Ghi chú') }),
      makeOwn: async (createdBy) =>
        store('notes', { article: await article(), body: unique('Ghi chú'), createdBy }),
      body: async () => ({ article: await article(), body: unique('Ghi chú') }),
      change: { body: 'Lời khác' },
    },
    'image-uses': {
      make: () => store('image-uses', { image: hex(12), shownBy: `articles:${hex(12)}` }),
      body: async () => ({ image: hex(12), shownBy: `articles:${hex(12)}` }),
      change: { shownBy: 'articles:khac' },
    },
    renditions: {
      make: async () => rendition(await shownPicture()),
      makeHidden: async () => rendition((await make.createImage()).id),
      body: async () => ({ image: (await make.createImage()).id, name: 'card' }),
      change: { name: 'wide' },
    },
    discussions: {
      make: () => rowOf('discussions'),
      body: async () => ({ article: await article(), approved: 99 }),
      change: { approved: 99 },
    },
    'comment-likes': {
      make: async () => store('comment-likes', await like()),
      body: like,
      change: { visitor: hex(16) },
    },
    'comment-reports': {
      make: async () => store('comment-reports', await report()),
      body: report,
      change: { reason: 'spam' },
    },
    'comment-acts': {
      make: () => store('comment-acts', { comment: hex(12), name: 'judge' }),
      body: async () => ({ comment: hex(12), name: 'judge' }),
      change: { reason: 'khác' },
    },
    'comment-bans': {
      make: () => store('comment-bans', ban()),
      body: async () => ban(),
      change: { reason: 'khác' },
    },
    'comment-claims': {
      make: async () => store('comment-claims', await claim()),
      body: claim,
      change: { comment: hex(12) },
    },
    'mail-stops': {
      make: () => store('mail-stops', { writer: hex(12) }),
      body: async () => ({ writer: hex(12) }),
      change: { writer: hex(12) },
    },
    'rating-totals': {
      make: () => rowOf('rating-totals'),
      body: async () => ({ article: await article(), stars5: 99 }),
      change: { stars5: 99 },
    },
    'rating-acts': {
      make: async () => store('rating-acts', { article: await article(), name: 'hold' }),
      body: async () => ({ article: await article(), name: 'hold' }),
      change: { reason: 'khác' },
    },
    transitions: {
      make: async () => store('transitions', await step()),
      body: step,
      change: { note: 'khác' },
    },
    webhooks: {
      make: () => store('webhooks', webhook()),
      body: async () => webhook(),
      change: { name: 'Tên khác' },
    },
    'webhook-deliveries': {
      make: async () => store('webhook-deliveries', await delivery()),
      body: delivery,
      change: { status: 'delivered' },
    },
    'payload-jobs': {
      make: () => store('payload-jobs', { taskSlug: 'clearEmptyDrafts', queue: hex(4) }),
      body: async () => ({ taskSlug: 'clearEmptyDrafts', queue: hex(4) }),
      change: { queue: 'khac' },
    },
    'payload-kv': {
      make: () => store('payload-kv', { key: hex(6), data: { a: 1 } }),
      body: async () => ({ key: hex(6), data: { a: 1 } }),
      change: { data: { a: 2 } },
    },
    'payload-migrations': {
      make: () => store('payload-migrations', { name: hex(6), batch: 90 }),
      body: async () => ({ name: hex(6), batch: 91 }),
      change: { batch: 92 },
    },
    'payload-preferences': {
      make: async () => storePreference(await store('users', person())),
      makeOwn: storePreference,
      body: async () => ({ key: hex(4), value: { a: 1 } }),
      change: { value: { a: 2 } },
      hasNoAddress: true,
    },
    'payload-locked-documents': {
      make: async () => store('payload-locked-documents', await lock()),
      body: lock,
      change: { globalSlug: 'khac' },
    },
  }
}
