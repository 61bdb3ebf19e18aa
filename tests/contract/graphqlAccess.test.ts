// The same rules through GraphQL, for a part that stands for the rest: the two interfaces share
// Payload's access control, and this proves that they do.
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import type { Someone } from './accessAttempts.ts'
import { accessSubjects } from './accessSubjects.ts'
import { parseTable, sentence, type Role } from './accessTable.ts'
import { createWithoutRole } from '../helpers/people.ts'

const rows = parseTable(`
                          anonymous  withoutRole  journalist  editor  moderator  admin
  articles       create   no         no           yes         yes     no         yes
  articles       update   no         no           no          yes     no         yes
  own-articles   update   no         no           yes         yes     no         yes
  own-articles   publish  no         no           no          yes     no         yes
  articles       delete   no         no           no          yes     no         yes
  versions       read     no         no           yes         yes     yes        yes
  users          read     no         no           yes         yes     yes        yes
  users          create   no         no           no          no      no         yes
  users          delete   no         no           no          no      no         yes
  tags           create   no         no           yes         yes     no         yes
  tags           update   no         no           no          yes     no         yes
  tags           delete   no         no           no          yes     no         yes
  comments       create   yes        yes          yes         yes     yes        yes
  comments       update   no         no           no          no      yes        yes
  comments       delete   no         no           no          no      yes        yes
  ratings        read     no         no           no          yes     no         yes
  ratings        create   no         no           no          no      no         no
  ratings        update   no         no           no          no      no         no
  ratings        delete   no         no           no          yes     no         yes
  payload-kv     read     no         no           no          no      no         no
  locks          read     no         no           yes         yes     yes        yes
`)

let platform: Platform
let people: Record<Role, Someone>
let subjects: ReturnType<typeof accessSubjects>

beforeAll(async () => {
  platform = await startPlatform()
  const { reader, journalist, editor, moderator, admin } = platform
  const withoutRole = await createWithoutRole(platform)
  people = { anonymous: reader, withoutRole, journalist, editor, moderator, admin }
  subjects = accessSubjects(platform.payload)
})

afterAll(() => platform.stop())

const ownArticle = ({ user }: Someone) =>
  user ? subjects.articles.makeOwn!(user.id) : subjects.articles.makeHidden!()

const anArticle = async () => `article: "${await subjects.articles.make()}"`
const aSection = async () => `section: "${await subjects.sections.make()}"`
const emptyBody =
  '{ root: { type: "root", version: 1, direction: "ltr", format: "", indent: 0, children: [] } }'
const word = () => Math.random().toString(36).slice(2)

const questions: Record<string, (someone: Someone) => Promise<string>> = {
  'articles create': async () =>
    `mutation { createArticle(draft: true, data: { headline: "Tin", ${await aSection()},
      body: ${emptyBody}, language: vi, commentPolicy: premoderated }) { id } }`,
  'articles update': async () =>
    `mutation { updateArticle(id: "${await subjects.articles.make()}",
      data: { headline: "Tin khác" }) { id } }`,
  'own-articles update': async (someone) =>
    `mutation { updateArticle(id: "${await ownArticle(someone)}",
      data: { headline: "Tin khác" }) { id } }`,
  'own-articles publish': async (someone) =>
    `mutation { updateArticle(id: "${await ownArticle(someone)}",
      data: { _status: published, ignoreChecklist: true }) { id } }`,
  'articles delete': async () =>
    `mutation { deleteArticle(id: "${await subjects.articles.make()}") { id } }`,
  'versions read': async () => '{ versionsArticles { docs { id } } }',
  'users read': async () => '{ Users { docs { id } } }',
  'users create': async () =>
    `mutation { createUser(data: { name: "A", email: "${word()}@news.test", roles: [admin],
      password: "correct horse battery" }) { id } }`,
  'users delete': async () =>
    `mutation { deleteUser(id: "${await subjects.users.make()}") { id } }`,
  'tags create': async () => `mutation { createTag(data: { name: "${word()}" }) { id } }`,
  'tags update': async () =>
    `mutation { updateTag(id: "${await subjects.tags.make()}", data: { name: "x" }) { id } }`,
  'tags delete': async () => `mutation { deleteTag(id: "${await subjects.tags.make()}") { id } }`,
  'comments create': async () =>
    `mutation { createComment(data: { ${await anArticle()}, authorName: "A",
      authorEmail: "a@reader.test", body: "Hay", status: approved }) { id } }`,
  'comments update': async () =>
    `mutation { updateComment(id: "${await subjects.comments.make()}",
      data: { status: rejected }) { id } }`,
  'comments delete': async () =>
    `mutation { deleteComment(id: "${await subjects.comments.make()}") { id } }`,
  'ratings read': async () => '{ Ratings { docs { id } } }',
  'ratings create': async () =>
    `mutation { createRating(data: { ${await anArticle()}, value: 5, visitor: "x" }) { id } }`,
  'ratings update': async () =>
    `mutation { updateRating(id: "${await subjects.ratings.make()}", data: { value: 1 }) { id } }`,
  'ratings delete': async () =>
    `mutation { deleteRating(id: "${await subjects.ratings.make()}") { id } }`,
  'payload-kv read': async () => '{ PayloadKvs { docs { id } } }',
  'locks read': async () => '{ PayloadLockedDocuments { docs { id } } }',
}

describe('access through GraphQL', () => {
  it.each(rows.map((row) => [sentence(row), row] as const))('%s', async (_name, row) => {
    const someone = people[row.role]
    const question = await questions[`${row.subject} ${row.operation}`]!(someone)
    const { body } = await someone.graphql(question)
    if (row.cell === 'yes') {
      expect(body.errors).toBeUndefined()
      expect(Object.values(body.data)).toEqual([expect.anything()])
    } else {
      expect([401, 403, 404]).toContain(body.errors?.[0].extensions?.statusCode)
      expect(Object.values(body.data ?? {})).toEqual([null])
    }
  })

  it('leaves the collections that only the platform writes out of the schema', async () => {
    for (const name of ['Discussions', 'RatingTotals', 'PayloadMigrations']) {
      const { body } = await platform.admin.graphql(`{ ${name} { docs { id } } }`)
      expect(body.errors[0].message).toMatch(/Cannot query field/)
    }
  })
})
