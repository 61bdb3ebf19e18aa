// How a plugin adds to the platform without taking anything away.
import type { CollectionConfig, Config, TaskConfig } from 'payload'
import { z } from 'zod'
import { articlePartsOf, type ArticlePart } from '#kit/articlePart.ts'
import { defineRoute, deliveryRoutesOf } from '#kit/delivery.ts'
import {
  addArticlePart,
  addCollection,
  addCollectionEndpoint,
  addDeliveryRoute,
  addEndpoint,
  addFields,
  addHooks,
  addJob,
} from '#kit/extendConfig.ts'
import { addAdminView, addNavLink } from '#kit/extendPanel.ts'
import { freezeCopy } from '../contract/freezeCopy.ts'

const first = () => undefined
const second = () => undefined
const noWork = async () => ({ output: {} })

const articles: CollectionConfig = {
  slug: 'articles',
  fields: [{ name: 'headline', type: 'text' }],
  hooks: { afterChange: [first], beforeRead: [first] },
}
const users: CollectionConfig = { slug: 'users', fields: [], auth: true }

const toConfig = (rest: Partial<Config> = {}) =>
  freezeCopy({ secret: 'x', collections: [articles, users], ...rest } as unknown as Config)

const collectionIn = (config: Config, slug: string) =>
  config.collections?.find((collection) => collection.slug === slug)

const toRoute = (path: string) =>
  defineRoute({
    method: 'get',
    path,
    summary: path,
    request: {},
    responses: { 200: z.object({}) },
    handle: async () => ({ body: {} }),
  })

const toPart = (name: string): ArticlePart => ({
  name,
  schema: z.number(),
  load: async () => [],
  tags: () => [],
})

describe('addCollection', () => {
  it('adds a collection behind those already there', () => {
    const config = addCollection(toConfig(), { slug: 'weather', fields: [] })
    expect(config.collections?.map(({ slug }) => slug)).toEqual(['articles', 'users', 'weather'])
  })

  it('adds the first collection of a config that has none', () => {
    const config = addCollection(freezeCopy({} as Config), users)
    expect(config.collections).toEqual([users])
  })

  it('refuses a slug that is taken, and names it', () => {
    expect(() => addCollection(toConfig(), { slug: 'users', fields: [] })).toThrow(/"users"/)
  })
})

describe('addFields', () => {
  it('adds fields behind those of the collection, and to no other collection', () => {
    const config = addFields(toConfig(), 'articles', [{ name: 'place', type: 'text' }])
    const names = collectionIn(config, 'articles')?.fields.map(
      (field) => 'name' in field && field.name,
    )
    expect(names).toEqual(['headline', 'place'])
    expect(collectionIn(config, 'users')).toEqual(users)
  })

  it('refuses a collection that is not there yet', () => {
    expect(() => addFields(toConfig(), 'comments', [])).toThrow(
      'There is no collection "comments" yet',
    )
  })
})

describe('addHooks', () => {
  it('adds hooks behind those of the collection and keeps those it does not speak of', () => {
    const config = addHooks(toConfig(), 'articles', { afterChange: [second], afterRead: [second] })
    expect(collectionIn(config, 'articles')?.hooks).toEqual({
      afterChange: [first, second],
      beforeRead: [first],
      afterRead: [second],
    })
  })

  it('adds the first hooks of a collection that has none', () => {
    const config = addHooks(toConfig(), 'users', { afterLogin: [second] })
    expect(collectionIn(config, 'users')?.hooks).toEqual({ afterLogin: [second] })
  })

  it('refuses a collection that is not there yet, and says where to list the plugin', () => {
    expect(() => addHooks(toConfig(), 'comments', { afterChange: [second] })).toThrow(
      'There is no collection "comments" yet: list this plugin after the one that adds it.',
    )
  })
})

describe('addEndpoint, addJob and addAdminView', () => {
  it('adds an endpoint behind those already there', () => {
    const endpoint = { path: '/old', method: 'get' as const, handler: () => new Response() }
    const config = addEndpoint(toConfig({ endpoints: [endpoint] }), { ...endpoint, path: '/new' })
    expect(config.endpoints).toMatchObject([{ path: '/old' }, { path: '/new' }])
    expect(addEndpoint(toConfig(), endpoint).endpoints).toEqual([endpoint])
  })

  it('adds an endpoint to a collection, before those already there', () => {
    const endpoint = { path: '/old', method: 'get' as const, handler: () => new Response() }
    const articles = { slug: 'articles', fields: [], endpoints: [endpoint] }
    const given = toConfig({ collections: [articles] })
    const config = addCollectionEndpoint(given, 'articles', { ...endpoint, path: '/new' })
    expect(config.collections?.[0]?.endpoints).toMatchObject([{ path: '/new' }, { path: '/old' }])
    expect(given.collections?.[0]?.endpoints).toEqual([endpoint])
  })

  it('adds a task behind those already there and keeps what else is said of jobs', () => {
    const task = (slug: string) => ({ slug, handler: noWork }) as unknown as TaskConfig
    const given = toConfig({ jobs: { deleteJobOnComplete: false, tasks: [task('old')] } })
    const config = addJob(given, task('new'))
    expect(config.jobs).toMatchObject({
      deleteJobOnComplete: false,
      tasks: [{ slug: 'old' }, { slug: 'new' }],
    })
    expect(addJob(toConfig(), task('new')).jobs?.tasks).toMatchObject([{ slug: 'new' }])
  })

  it('adds a view and keeps the panel’s other views and settings', () => {
    const view = (path: string) => ({ Component: '/View.tsx#View', path: `/${path}` as const })
    const components = { views: { old: view('old') }, actions: [] }
    const given = toConfig({ admin: { user: 'users', components } } as Partial<Config>)
    const { admin } = addAdminView(given, 'fresh', view('fresh'))
    expect(admin).toEqual({
      user: 'users',
      components: { views: { old: view('old'), fresh: view('fresh') }, actions: [] },
    })
    expect(addAdminView(toConfig(), 'fresh', view('fresh')).admin?.components?.views).toEqual({
      fresh: view('fresh'),
    })
  })
})

describe('addNavLink', () => {
  it('adds a link to the panel’s menu behind those already there', () => {
    const given = toConfig({ admin: { components: { afterNavLinks: ['/a.tsx#A'] } } })
    expect(addNavLink(given, '/b.tsx#B').admin?.components?.afterNavLinks).toEqual([
      '/a.tsx#A',
      '/b.tsx#B',
    ])
    expect(addNavLink(toConfig(), '/b.tsx#B').admin?.components?.afterNavLinks).toEqual([
      '/b.tsx#B',
    ])
  })
})

describe('addDeliveryRoute and addArticlePart', () => {
  it('keeps routes in the order in which they were added, beside what else is in custom', () => {
    const given = toConfig({ custom: { other: 1 } })
    const config = ['/v1/a', '/v1/b'].map(toRoute).reduce(addDeliveryRoute, given)
    expect(deliveryRoutesOf(config).map(({ path }) => path)).toEqual(['/v1/a', '/v1/b'])
    expect(config.custom?.other).toBe(1)
  })

  it('keeps parts in the order in which they were added', () => {
    const config = ['rating', 'comments'].map(toPart).reduce(addArticlePart, toConfig())
    expect(articlePartsOf(config).map(({ name }) => name)).toEqual(['rating', 'comments'])
  })

  it('finds none where none was added', () => {
    expect(deliveryRoutesOf(toConfig())).toEqual([])
    expect(articlePartsOf(toConfig())).toEqual([])
  })
})
