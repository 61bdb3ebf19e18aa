// What every plugin keeps to: those in the list, and those that others write.
import { randomBytes } from 'node:crypto'
import {
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  type FlattenedField,
  type GlobalConfig,
} from 'payload'
import { readEnv } from '#config/env.ts'
import { addHooks, catchUpsOf } from '#kit/extendConfig.ts'
import { apiLimitsPlugin } from '#plugins/apiLimits/index.ts'
import { articlesPlugin } from '#plugins/articles/index.ts'
import { commentsPlugin } from '#plugins/comments/index.ts'
import { dashboardPlugin } from '#plugins/dashboard/index.ts'
import { eventsPlugin } from '#plugins/events/index.ts'
import { feedsPlugin } from '#plugins/feeds/index.ts'
import { frontPagesPlugin } from '#plugins/frontPages/index.ts'
import { imagesPlugin } from '#plugins/images/index.ts'
import { plugins } from '#plugins/index.ts'
import { previewsPlugin } from '#plugins/previews/index.ts'
import { notesPlugin } from '#plugins/notes/index.ts'
import { publicationPlugin } from '#plugins/publication/index.ts'
import { ratingsPlugin } from '#plugins/ratings/index.ts'
import { redirectsPlugin } from '#plugins/redirects/index.ts'
import { searchPlugin } from '#plugins/search/index.ts'
import { workflowPlugin } from '#plugins/workflow/index.ts'
import { seoPlugin } from '#plugins/seo/index.ts'
import { sitemapsPlugin } from '#plugins/sitemaps/index.ts'
import { webhooksPlugin } from '#plugins/webhooks/index.ts'
import { createConfig } from '../../src/createConfig.ts'
import { factories as makers } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { freezeCopy } from './freezeCopy.ts'
import { thirdPartyPlugin } from './thirdPartyPlugin.ts'

// In the order of the list. A plugin that is new there is one more line here.
const factories = {
  imagesPlugin,
  articlesPlugin,
  workflowPlugin,
  commentsPlugin,
  notesPlugin,
  ratingsPlugin,
  redirectsPlugin,
  searchPlugin,
  frontPagesPlugin,
  previewsPlugin,
  publicationPlugin,
  seoPlugin,
  feedsPlugin,
  sitemapsPlugin,
  eventsPlugin,
  webhooksPlugin,
  dashboardPlugin,
  apiLimitsPlugin,
}

type Name = keyof typeof factories | 'thirdPartyPlugin'

const names = Object.keys(factories) as Name[]
const subjects = plugins().map((plugin, index) => ({ name: names[index]!, plugin }))
const thirdParty = { name: 'thirdPartyPlugin' as Name, plugin: thirdPartyPlugin() }
const all = [...subjects, thirdParty]

const env = readEnv({ PAYLOAD_SECRET: randomBytes(32).toString('hex') })

/** The config that the plugins before `name` in the list have produced. */
const configBefore = async (name: Name) => {
  let config = await createConfig(env, [])
  for (const subject of all) {
    if (subject.name === name) break
    config = await subject.plugin(config)
  }
  return config
}

const pluginOf = (name: Name) => all.find((subject) => subject.name === name)!.plugin
const switchOff = (name: Name) => ({ ...factories, thirdPartyPlugin })[name]({ enabled: false })

const earlier = () => undefined
const lists = [
  ...['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'beforeRead'],
  ...['afterRead', 'beforeDelete', 'afterDelete', 'afterOperation', 'afterError'],
] as const

const withEarlierHooks = (collection: CollectionConfig): CollectionConfig => {
  const hooks = (collection.hooks ?? {}) as Record<string, unknown[]>
  const marked = lists.map((list) => [list, [earlier, ...(hooks[list] ?? [])]])
  return { ...collection, hooks: { ...hooks, ...Object.fromEntries(marked) } }
}

/** A config on which others have been at work: hooks everywhere, entries of every kind. */
const withEarlierWork = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(withEarlierHooks),
  custom: {
    ...config.custom,
    others: 'note',
    deliveryRoutes: ['earlier route', ...(config.custom?.deliveryRoutes ?? [])],
    articleParts: ['earlier part', ...(config.custom?.articleParts ?? [])],
  },
  endpoints: [{ path: '/earlier', method: 'get', handler: () => new Response() }],
  hooks: { afterError: [earlier] },
  onInit: earlier,
})

// Without what does not reach the database: rules, words, and everything that is a function.
const storage = (stored: (CollectionConfig | GlobalConfig)[] = []) =>
  JSON.parse(
    JSON.stringify(stored, (key, value: unknown) =>
      ['access', 'admin', 'endpoints', 'hooks', 'label', 'labels'].includes(key)
        ? undefined
        : value,
    ),
  ) as unknown[]

const slugs = (config: Config) => config.collections?.map(({ slug }) => slug) ?? []
const jobsOf = (config: Config) => config.jobs?.tasks?.map(({ slug }) => slug) ?? []

describe('the list of plugins', () => {
  it('is the one that is tested here', async () => {
    expect(plugins()).toHaveLength(names.length)
    for (const { name, plugin } of subjects) {
      const given = await configBefore(name)
      const own = factories[name as keyof typeof factories]()
      expect(slugs(await own(given))).toEqual(slugs(await plugin(given)))
    }
  })

  it('makes a new list of new plugins each time', () => {
    expect(plugins()).not.toBe(plugins())
  })
})

describe.each(all)('$name', ({ name, plugin }) => {
  it('answers a new config and leaves the one it was given be', async () => {
    const given = freezeCopy(await configBefore(name))
    const config = await plugin(given)
    expect(config).not.toBe(given)
    expect(Object.isFrozen(config)).toBe(false)
  })

  it('makes the same of the same config, however often it is asked', async () => {
    const given = freezeCopy(await configBefore(name))
    const [once, again] = [await plugin(given), await plugin(given)]
    expect(storage(again.collections)).toEqual(storage(once.collections))
    expect(Object.keys(again.custom ?? {})).toEqual(Object.keys(once.custom ?? {}))
    for (const key of ['deliveryRoutes', 'articleParts']) {
      expect(again.custom?.[key]?.length).toBe(once.custom?.[key]?.length)
    }
  })

  it('keeps the hooks that are there, and they stay first', async () => {
    const given = freezeCopy(withEarlierWork(await configBefore(name)))
    const { collections = [] } = await plugin(given)
    for (const before of given.collections ?? []) {
      const after = collections.find(({ slug }) => slug === before.slug)
      for (const list of lists) {
        const kept = before.hooks?.[list] ?? []
        expect(kept[0]).toBe(earlier)
        expect(after?.hooks?.[list]?.slice(0, kept.length)).toEqual(kept)
      }
    }
  })

  it('keeps the collections and the fields that are there, and they stay first', async () => {
    const given = freezeCopy(await configBefore(name))
    const config = await plugin(given)
    expect(slugs(config).slice(0, slugs(given).length)).toEqual(slugs(given))
    given.collections?.forEach(({ fields }, index) => {
      expect(config.collections?.[index]?.fields.slice(0, fields.length)).toEqual(fields)
    })
  })

  it('keeps what others have put into custom, and it stays first', async () => {
    const given = freezeCopy(withEarlierWork(await configBefore(name)))
    const { custom } = await plugin(given)
    expect(custom?.others).toBe('note')
    for (const key of ['deliveryRoutes', 'articleParts']) {
      const kept = given.custom?.[key] as unknown[]
      expect(custom?.[key].slice(0, kept.length)).toEqual(kept)
    }
  })

  it('keeps endpoints, hooks and everything else that it does not know', async () => {
    const given = freezeCopy(withEarlierWork(await configBefore(name)))
    const config = await plugin(given)
    expect(config.endpoints?.[0]).toBe(given.endpoints?.[0])
    expect(config.hooks?.afterError?.[0]).toBe(earlier)
    for (const key of Object.keys(given)) expect(config).toHaveProperty(key)
    for (const key of ['db', 'secret', 'email', 'onInit'] as const) {
      expect(config[key]).toBe(given[key])
    }
  })

  it('leaves the same collections, fields, settings and jobs when it is switched off', async () => {
    const given = freezeCopy(await configBefore(name))
    const [config, without] = [await plugin(given), await switchOff(name)(given)]
    expect(storage(without.collections)).toEqual(storage(config.collections))
    expect(storage(without.globals)).toEqual(storage(config.globals))
    expect(jobsOf(without)).toEqual(jobsOf(config))
  })

  it('adds no route and no part when it is switched off', async () => {
    const given = freezeCopy(await configBefore(name))
    const { custom } = await switchOff(name)(given)
    expect(custom?.deliveryRoutes).toEqual(given.custom?.deliveryRoutes)
    expect(custom?.articleParts).toEqual(given.custom?.articleParts)
  })
})

const needs: [plugin: Name, other: Name][] = [
  ['workflowPlugin', 'articlesPlugin'],
  ['commentsPlugin', 'articlesPlugin'],
  ['ratingsPlugin', 'articlesPlugin'],
  ['redirectsPlugin', 'articlesPlugin'],
  ['searchPlugin', 'articlesPlugin'],
  ['frontPagesPlugin', 'articlesPlugin'],
  ['previewsPlugin', 'articlesPlugin'],
  ['seoPlugin', 'articlesPlugin'],
  ['eventsPlugin', 'articlesPlugin'],
  ['eventsPlugin', 'commentsPlugin'],
  ['eventsPlugin', 'ratingsPlugin'],
  ['webhooksPlugin', 'articlesPlugin'],
  ['webhooksPlugin', 'commentsPlugin'],
  ['thirdPartyPlugin', 'articlesPlugin'],
  ['thirdPartyPlugin', 'commentsPlugin'],
]

// Others that need the missing one too would stop the boot first, and hide what is asked here.
const couldStandWithout = (other: Name) => (name: Name) =>
  name !== other && !needs.some(([who, whom]) => who === name && whom === other)

describe('a plugin that is listed before one that it builds on', () => {
  it.each(needs)('%s stops the boot and says what is missing of %s', async (name, other) => {
    const others = names.filter(couldStandWithout(other)).filter((own) => own !== name)
    const list = [...others, name, other].map(pluginOf)
    const boot = createConfig(env, list).then(buildConfig)
    const collection = other.replace('Plugin', '')
    await expect(boot).rejects.toThrow(
      `There is no collection "${collection}" yet: list this plugin`,
    )
  })
})

describe('hooks on a collection that is not there', () => {
  const addsNone: Name[] = [
    'previewsPlugin',
    'searchPlugin',
    'seoPlugin',
    'dashboardPlugin',
    'apiLimitsPlugin',
    'feedsPlugin',
    'sitemapsPlugin',
    'eventsPlugin',
    'publicationPlugin',
  ]
  const adding = subjects.filter(({ name }) => !addsNone.includes(name))

  const advice = 'list this plugin after the one that adds it.'

  it.each(adding)('are refused, for all that $name adds, naming no plugin', async (subject) => {
    const given = await configBefore(subject.name)
    const added = slugs(await subject.plugin(given)).slice(slugs(given).length)
    expect(added).not.toHaveLength(0)
    const messages = added.map((slug) => messageOf(() => addHooks(given, slug as never, {})))
    const expected = added.map((slug) => `There is no collection "${slug}" yet: ${advice}`)
    expect(messages).toEqual(expected)
  })
})

const messageOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return undefined
}

/** What plugins store of a story; a collection that is new is one more line here. */
const rowsOf: Record<string, (article: string) => object> = {
  comments: (article) => ({ article, authorName: 'Lan', body: 'Hay lắm.' }),
  discussions: (article) => ({ article, approved: 1 }),
  transitions: (article) => ({ article, name: 'submit', from: 'draft', to: 'submitted' }),
  notes: (article) => ({ article, body: 'Gọi lại cho tòa.' }),
  ratings: (article) => ({ article, value: 4, visitor: article }),
  'rating-totals': (article) => ({ article }),
  'rating-acts': (article) => ({ article, name: 'hold' }),
  'front-pages': (article) => ({ key: article, slots: [{ article }] }),
}

// A field for documents of any kind, as of Payload's locks, is no foreign key of stories.
const tellsOfStories = (field: FlattenedField): boolean =>
  ('relationTo' in field && field.relationTo === 'articles') ||
  ('flattenedFields' in field && field.flattenedFields.some(tellsOfStories))

describe('with every plugin switched off', () => {
  let platform: Platform
  beforeAll(async () => {
    const list = () => Object.values(factories).map((make) => make({ enabled: false }))
    platform = await startPlatform({ list })
  })
  afterAll(() => platform.stop())

  it('forgets at a start what was kept of stories: nothing follows their changes', async () => {
    const { config, db } = platform.payload
    await db.create({ collection: 'article-views', data: { article: 'any' } })
    for (const work of catchUpsOf(config)) await work(platform.payload)
    expect((await db.count({ collection: 'article-views' })).totalDocs).toBe(0)
  })

  it('all that is stored of stories is asked about here', () => {
    const telling = platform.payload.config.collections.filter(
      ({ flattenedFields, slug }) => slug !== 'articles' && flattenedFields.some(tellsOfStories),
    )
    expect(Object.keys(rowsOf).sort()).toEqual(telling.map(({ slug }) => slug).sort())
  })

  it.each(Object.keys(rowsOf))('a story that %s are about can be deleted', async (slug) => {
    const { payload, editor } = platform
    const { id } = await makers(payload).createArticle()
    const collection = slug as CollectionSlug
    await payload.create({ collection, data: rowsOf[slug]!(id) as never })
    expect((await editor.delete(`/api/articles/${id}`)).status).toBe(200)
    const { docs } = await payload.find({ collection, depth: 0, pagination: false })
    expect(JSON.stringify(docs)).not.toContain(`"article":"${id}"`)
  })
})
