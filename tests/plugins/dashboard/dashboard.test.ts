// What each role's desk is told on the panel's first page, from stories that came there by steps.
import { createLocalReq, type Where } from 'payload'
import { addressOf } from '#plugins/dashboard/addressOf.ts'
import { ageOf } from '#plugins/dashboard/admin/ageOf.ts'
import { countForAdmins } from '#plugins/dashboard/countForAdmins.ts'
import { deskRoles } from '#plugins/dashboard/deskRoles.ts'
import { findDeskStories } from '#plugins/dashboard/findDeskStories.ts'
import { findMyStories } from '#plugins/dashboard/findMyStories.ts'
import { findWaitingComments } from '#plugins/dashboard/findWaitingComments.ts'
import { editorLists } from '#plugins/dashboard/savedLists.ts'
import { createPerson, type Person } from '../../helpers/people.ts'
import { unique } from '../../helpers/factories.ts'
import { noon, oneOClock, openDesk, twoOClock, type Desk } from '../workflow/desk.ts'

type List = { rows: { id: string }[] }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

// An editor finds everybody's stories: those of the other tests are in the way.
beforeEach(async () => {
  const where = { id: { exists: true } }
  for (const collection of ['comments', 'articles', 'payload-jobs'] as const) {
    await desk.payload.delete({ collection, where, depth: 0 })
  }
})

afterAll(() => desk.stop())

const asUser = ({ user }: Person) => createLocalReq({ user: user as never }, desk.payload)
const ids = ({ rows }: List) => rows.map(({ id }) => id)
const newJournalist = () => createPerson(desk, unique('other').replace(' ', '-'), ['journalist'])

/** The stories that the panel lists at a link of the first page. */
const listed = async (person: Person, address: string) => {
  const query = address.slice(address.indexOf('?') + 1)
  const { body } = await person.get(`/api/articles?draft=true&depth=0&${query}`)
  return body.docs.map(({ id }: { id: string }) => id)
}

describe('a journalist', () => {
  it('finds the stories they began or have a name on, and nobody else’s', async () => {
    const other = await newJournalist()
    const author = await desk.make.createAuthor(unique('Tên'), desk.journalist.user.id)
    const byline = [{ author: author.id, role: 'text' }]
    const begun = await desk.storyAt('draft')
    const signed = await desk.storyAt('draft', { createdBy: other.user.id, byline })
    const theirs = await desk.storyAt('draft', { createdBy: other.user.id })
    const { drafts } = await findMyStories(await asUser(desk.journalist))
    expect(ids(drafts).toSorted()).toEqual([begun.id, signed.id].toSorted())
    expect(drafts.total).toBe(2)
    expect(ids((await findMyStories(await asUser(other))).drafts).toSorted()).toEqual(
      [signed.id, theirs.id].toSorted(),
    )
  })

  it('finds what they changed after it was published, and nothing that is done or binned', async () => {
    const changed = await desk.storyAt('published')
    await desk.journalist.patch(`/api/articles/${changed.id}`, { standfirst: 'Bản mới.' })
    await desk.storyAt('published')
    await desk.storyAt('approved')
    await desk.storyAt('withdrawn')
    const binned = await desk.storyAt('draft')
    await desk.editor.patch(`/api/articles/${binned.id}`, { deletedAt: noon })
    const { drafts, sentBack, submitted } = await findMyStories(await asUser(desk.journalist))
    expect(ids(drafts)).toEqual([changed.id])
    expect([sentBack.total, submitted.total]).toEqual([0, 0])
  })

  it('reads the last word with which a story was sent back', async () => {
    const { id } = await desk.storyAt('submitted')
    await desk.take(desk.editor, id, { name: 'sendBack', words: 'Thiếu ý kiến của xã.' })
    await desk.take(desk.journalist, id, { name: 'submit' })
    await desk.take(desk.editor, id, { name: 'sendBack', words: 'Còn thiếu ảnh.' })
    const { sentBack } = await findMyStories(await asUser(desk.journalist))
    expect(sentBack).toMatchObject({ total: 1, rows: [{ id, note: 'Còn thiếu ảnh.' }] })
  })

  it('is not told of an old word once the story went on or was taken back', async () => {
    const [onward, takenBack] = [await desk.storyAt('submitted'), await desk.storyAt('submitted')]
    for (const { id } of [onward, takenBack]) {
      await desk.take(desk.editor, id, { name: 'sendBack', words: 'Sửa lại.' })
      await desk.take(desk.journalist, id, { name: 'submit' })
    }
    await desk.take(desk.journalist, takenBack.id, { name: 'takeBack' })
    const { sentBack, drafts, submitted } = await findMyStories(await asUser(desk.journalist))
    expect([ids(sentBack), ids(drafts), ids(submitted)]).toEqual([[], [takenBack.id], [onward.id]])
  })

  it('sees eight of a longer list, its whole number, and all of it behind the link', async () => {
    const other = await newJournalist()
    await desk.storyAt('draft', { createdBy: other.user.id })
    for (let count = 0; count < 9; count++) await desk.storyAt('draft')
    const { drafts } = await findMyStories(await asUser(desk.journalist))
    expect([drafts.rows.length, drafts.total]).toEqual([8, 9])
    const all = await listed(desk.journalist, addressOf('/admin', 'articles', drafts))
    expect(all).toHaveLength(9)
    expect(all.slice(0, 8)).toEqual(ids(drafts))
  })

  it('finds behind the link what was sent back, too', async () => {
    const sent = [await desk.storyAt('submitted'), await desk.storyAt('submitted')]
    for (const { id } of sent) {
      await desk.take(desk.editor, id, { name: 'sendBack', words: 'Sửa lại.' })
    }
    await desk.storyAt('draft')
    const { sentBack } = await findMyStories(await asUser(desk.journalist))
    const all = await listed(desk.journalist, addressOf('/admin', 'articles', sentBack))
    expect(all.toSorted()).toEqual(sent.map(({ id }) => id).toSorted())
  })
})

describe('an editor', () => {
  it('finds everybody’s submitted stories, first the one that has waited longest', async () => {
    const [first, second] = [await desk.storyAt('draft'), await desk.storyAt('draft')]
    await desk.take(desk.journalist, second.id, { name: 'submit' })
    await desk.take(desk.journalist, first.id, { name: 'submit' })
    // A later change does not make a story wait from then on.
    await desk.journalist.patch(`/api/articles/${second.id}?draft=true`, { standfirst: 'Thêm.' })
    const { submitted } = await findDeskStories(await asUser(desk.editor))
    expect(ids(submitted)).toEqual([second.id, first.id])
    const [step] = await desk.stepsOf(second.id)
    expect(submitted.rows[0]).toMatchObject({ time: step.createdAt })
  })

  it('finds what is scheduled and what is under embargo, the next first', async () => {
    const later = await desk.storyAt('scheduled', { scheduledFor: twoOClock })
    const sooner = await desk.storyAt('scheduled')
    const held = await desk.storyAt('approved', { embargoedUntil: oneOClock })
    const published = await desk.storyAt('published', { embargoedUntil: twoOClock })
    await desk.storyAt('published')
    const { scheduled, embargoed } = await findDeskStories(await asUser(desk.editor))
    expect([ids(scheduled), scheduled.total]).toEqual([[sooner.id, later.id], 2])
    expect(scheduled.rows[0]).toMatchObject({ headline: sooner.headline, time: oneOClock })
    expect([ids(embargoed), embargoed.total]).toEqual([[held.id, published.id], 2])
    const all = await listed(desk.editor, addressOf('/admin', 'articles', scheduled))
    expect(all).toEqual(ids(scheduled))
  })
})

describe('the lists of a desk', () => {
  it('find for editors what is under way and what has left it', async () => {
    const draft = await desk.storyAt('draft')
    const approved = await desk.storyAt('approved')
    const leaving = await desk.storyAt('published', { unpublishAt: twoOClock })
    const withdrawn = await desk.storyAt('withdrawn')
    await desk.storyAt('scheduled')
    await desk.storyAt('published')
    const found = Object.entries(editorLists).map(async ([name, filter]) => [
      name,
      await listed(desk.editor, addressOf('/admin', 'articles', filter)),
    ])
    expect(Object.fromEntries(await Promise.all(found))).toEqual({
      underWay: [draft.id],
      approved: [approved.id],
      toBeUnpublished: [leaving.id],
      withdrawn: [withdrawn.id],
    })
  })
})

describe('a moderator', () => {
  it('is told how many comments wait, and since when the oldest does', async () => {
    const { id } = await desk.storyAt('published')
    await desk.make.createComment(id)
    const oldest = await desk.make.createComment(id, { status: 'pending' })
    await desk.make.createComment(id, { status: 'pending' })
    const waiting = await findWaitingComments(await asUser(desk.moderator))
    expect(waiting).toMatchObject({ total: 2, oldest: oldest.createdAt })
  })

  it('is told so where none waits', async () => {
    const waiting = await findWaitingComments(await asUser(desk.moderator))
    expect(waiting).toMatchObject({ total: 0, oldest: undefined })
  })

  it('alone is told: others may not ask what waits', async () => {
    for (const person of [desk.journalist, desk.editor]) {
      const asked = findWaitingComments(await asUser(person))
      await expect(asked).rejects.toThrow('The following path cannot be queried: status')
    }
  })
})

describe('an admin', () => {
  const leaveJobUndone = async () => {
    const waitUntil = '2030-06-01T04:00:00.000Z'
    const data = { taskSlug: 'keepAppointment', input: {}, waitUntil } as const
    await desk.payload.create({ collection: 'payload-jobs', data })
  }

  it('is told of jobs that are overdue, and of all accounts', async () => {
    await leaveJobUndone()
    expect(await countForAdmins(await asUser(desk.admin))).toEqual({
      overdueJobs: 1,
      failedJobs: 0,
      users: (await desk.payload.count({ collection: 'users' })).totalDocs,
    })
  })

  it('is told of appointments that could not be kept', async () => {
    const data = { taskSlug: 'keepAppointment', input: {}, hasError: true } as const
    await desk.payload.create({ collection: 'payload-jobs', data })
    expect((await countForAdmins(await asUser(desk.admin))).failedJobs).toBe(1)
  })

  it('alone is told', async () => {
    await leaveJobUndone()
    const told = await countForAdmins(await asUser(desk.editor))
    expect(told).toEqual({ overdueJobs: 0, failedJobs: 0, users: 0 })
  })
})

describe('the first page', () => {
  it('shows a desk for each of a person’s roles and no other', () => {
    const { journalist, editor, moderator, admin } = desk
    const shown = [journalist, editor, moderator, admin].map(({ user }) =>
      deskRoles(user, desk.payload),
    )
    expect(shown).toEqual([['journalist'], ['editor'], ['moderator'], ['admin']])
    expect(deskRoles({ roles: ['admin', 'editor'] }, desk.payload)).toEqual(['editor', 'admin'])
    expect(deskRoles({ roles: [] }, desk.payload)).toEqual([])
  })

  it('leaves out the desk of a plugin that is not there', () => {
    const { comments: _without, ...collections } = desk.payload.collections
    expect(deskRoles(desk.moderator.user, { collections } as never)).toEqual([])
  })
})

describe('how long a comment waits', () => {
  const now = new Date(noon)
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

  it('is told in the largest unit that is full', () => {
    expect(ageOf(before(3 * 24 * 60 + 5), now, 'vi')).toBe('3 ngày trước')
    expect(ageOf(before(119), now, 'en')).toBe('1 hour ago')
    expect(ageOf(before(60), now, 'en')).toBe('1 hour ago')
    expect(ageOf(before(59), now, 'en')).toBe('59 minutes ago')
  })

  it('is never a time to come, by a clock that is behind', () => {
    expect(ageOf(before(-5), now, 'en')).toBe('0 minutes ago')
  })
})

describe('the address of a list', () => {
  it('names the collection, its filter and its order', () => {
    const where: Where = { or: [{ and: [{ id: { in: ['a', 'b'] } }] }] }
    const address = decodeURIComponent(addressOf('/admin', 'articles', { where, sort: '-id' }))
    const name = 'where[or][0][and][0][id][in]'
    expect(address).toBe(`/admin/collections/articles?${name}[0]=a&${name}[1]=b&sort=-id`)
    expect(addressOf('/admin', 'users')).toBe('/admin/collections/users')
  })

  it('parts the values of a long list by commas', () => {
    const values = Array.from({ length: 21 }, (_, index) => String(index))
    const address = addressOf('/admin', 'articles', { where: { id: { in: values } } })
    expect(decodeURIComponent(address).split('?')[1]).toBe(`where[id][in]=${values}`)
  })
})
