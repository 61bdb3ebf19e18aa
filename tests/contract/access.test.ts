// Who may do what: every collection, every role, every operation, through REST. The table is the
// newsroom's rules; nothing is left to Payload's default, which lets in whoever can sign in.
import type { CollectionSlug } from 'payload'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { attempt, type Someone } from './accessAttempts.ts'
import { accessSubjects } from './accessSubjects.ts'
import { parseTable, sentence, type Role } from './accessTable.ts'
import { createWithoutRole } from '../helpers/people.ts'

const rows = parseTable(`
                                       anonymous  withoutRole  journalist  editor  moderator  admin
  articles                 read         public     public       all         all     all        all
  articles                 create       no         no           yes         yes     no         yes
  articles                 update       no         no           own         yes     no         yes
  articles                 delete       no         no           no          yes     no         yes
  articles                 publish      no         no           no          yes     no         yes
  articles                 readVersions no         no           yes         yes     yes        yes
  articles                 trash        no         no           no          yes     no         yes
  articles                 untrash      no         no           no          yes     no         yes

  authors                  read         all        all          all         all     all        all
  authors                  create       no         no           no          yes     no         yes
  authors                  update       no         no           no          yes     no         yes
  authors                  delete       no         no           no          yes     no         yes

  sections                 read         all        all          all         all     all        all
  sections                 create       no         no           no          yes     no         yes
  sections                 update       no         no           no          yes     no         yes
  sections                 delete       no         no           no          yes     no         yes

  tags                     read         all        all          all         all     all        all
  tags                     create       no         no           yes         yes     no         yes
  tags                     update       no         no           no          yes     no         yes
  tags                     delete       no         no           no          yes     no         yes

  images                   read         public     public       all         all     all        all
  images                   create       no         no           yes         yes     no         yes
  images                   update       no         no           no          yes     no         yes
  images                   delete       no         no           no          yes     no         yes

  comments                 read         public     public       public      public  all        all
  comments                 create       yes        yes          yes         yes     yes        yes
  comments                 update       no         no           no          no      yes        yes
  comments                 delete       no         no           no          no      yes        yes

  ratings                  read         no         no           no          all     no         all
  ratings                  create       no         no           no          no      no         no
  ratings                  update       no         no           no          no      no         no
  ratings                  delete       no         no           no          yes     no         yes

  redirects                read         all        all          all         all     all        all
  redirects                create       no         no           no          yes     no         yes
  redirects                update       no         no           no          yes     no         yes
  redirects                delete       no         no           no          yes     no         yes

  front-pages              read         no         no           all         all     all        all
  front-pages              create       no         no           no          yes     no         yes
  front-pages              update       no         no           no          yes     no         yes
  front-pages              delete       no         no           no          yes     no         yes

  users                    read         no         no           all         all     all        all
  users                    create       no         no           no          no      no         yes
  users                    update       no         no           own         own     own        yes
  users                    delete       no         no           no          no      no         yes

  notes                    read         no         no           all         all     all        all
  notes                    create       no         no           yes         yes     yes        yes
  notes                    update       no         no           no          no      no         no
  notes                    delete       no         no           own         own     own        yes

  article-views            read         no         no           no          no      no         no
  article-views            create       no         no           no          no      no         no
  article-views            update       no         no           no          no      no         no
  article-views            delete       no         no           no          no      no         no

  image-uses               read         no         no           no          no      no         no
  image-uses               create       no         no           no          no      no         no
  image-uses               update       no         no           no          no      no         no
  image-uses               delete       no         no           no          no      no         no

  renditions               read         public     public       all         all     all        all
  renditions               create       no         no           no          no      no         no
  renditions               update       no         no           no          no      no         no
  renditions               delete       no         no           no          no      no         no

  discussions              read         no         no           no          no      no         no
  discussions              create       no         no           no          no      no         no
  discussions              update       no         no           no          no      no         no
  discussions              delete       no         no           no          no      no         no

  comment-likes            read         no           no           no          no      no         no
  comment-likes            create       no           no           no          no      no         no
  comment-likes            update       no           no           no          no      no         no
  comment-likes            delete       no           no           no          no      no         no

  comment-reports          read         no           no           no          no      all        all
  comment-reports          create       no           no           no          no      no         no
  comment-reports          update       no           no           no          no      no         no
  comment-reports          delete       no           no           no          no      no         no

  comment-acts             read         no           no           no          no      all        all
  comment-acts             create       no           no           no          no      no         no
  comment-acts             update       no           no           no          no      no         no
  comment-acts             delete       no           no           no          no      no         no

  comment-bans             read         no           no           no          no      all        all
  comment-bans             create       no           no           no          no      yes        yes
  comment-bans             update       no           no           no          no      yes        yes
  comment-bans             delete       no           no           no          no      yes        yes

  comment-claims           read         no           no           no          no      no         no
  comment-claims           create       no           no           no          no      no         no
  comment-claims           update       no           no           no          no      no         no
  comment-claims           delete       no           no           no          no      no         no

  mail-stops               read         no           no           no          no      no         no
  mail-stops               create       no           no           no          no      no         no
  mail-stops               update       no           no           no          no      no         no
  mail-stops               delete       no           no           no          no      no         no

  rating-totals            read         no         no           no          no      no         no
  rating-totals            create       no         no           no          no      no         no
  rating-totals            update       no         no           no          no      no         no
  rating-totals            delete       no         no           no          no      no         no

  rating-acts              read         no         no           no          all     no         all
  rating-acts              create       no         no           no          no      no         no
  rating-acts              update       no         no           no          no      no         no
  rating-acts              delete       no         no           no          no      no         no

  transitions              read         no         no           all         all     all        all
  transitions              create       no         no           no          no      no         no
  transitions              update       no         no           no          no      no         no
  transitions              delete       no         no           no          no      no         no

  webhooks                 read         no         no           no          no      no         all
  webhooks                 create       no         no           no          no      no         yes
  webhooks                 update       no         no           no          no      no         yes
  webhooks                 delete       no         no           no          no      no         yes

  webhook-deliveries       read         no         no           no          no      no         all
  webhook-deliveries       create       no         no           no          no      no         no
  webhook-deliveries       update       no         no           no          no      no         no
  webhook-deliveries       delete       no         no           no          no      no         no

  payload-jobs             read         no         no           no          no      no         all
  payload-jobs             create       no         no           no          no      no         no
  payload-jobs             update       no         no           no          no      no         no
  payload-jobs             delete       no         no           no          no      no         yes

  payload-kv               read         no         no           no          no      no         no
  payload-kv               create       no         no           no          no      no         no
  payload-kv               update       no         no           no          no      no         no
  payload-kv               delete       no         no           no          no      no         no

  payload-migrations       read         no         no           no          no      no         no
  payload-migrations       create       no         no           no          no      no         no
  payload-migrations       update       no         no           no          no      no         no
  payload-migrations       delete       no         no           no          no      no         no

  payload-preferences      read         no         own          own         own     own        own
  payload-preferences      create       no         yes          yes         yes     yes        yes
  payload-preferences      update       no         own          own         own     own        own
  payload-preferences      delete       no         own          own         own     own        own

  payload-locked-documents read         no         no           all         all     all        all
  payload-locked-documents create       no         no           yes         yes     yes        yes
  payload-locked-documents update       no         no           yes         yes     yes        yes
  payload-locked-documents delete       no         no           yes         yes     yes        yes
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

describe('access through REST', () => {
  it('is settled here for every collection there is', () => {
    const settled = new Set(rows.map(({ subject }) => subject))
    expect([...settled].sort()).toEqual(Object.keys(platform.payload.collections).sort())
  })

  it.each(rows.map((row) => [sentence(row), row] as const))('%s', async (_name, row) => {
    const { subject: slug, operation, role, cell } = row
    await attempt(operation, {
      payload: platform.payload,
      slug: slug as CollectionSlug,
      subject: subjects[slug as CollectionSlug],
      someone: people[role],
      cell,
    })
  })
})
