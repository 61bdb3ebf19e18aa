// How a plugin adds to the platform. Each function returns a new config and leaves the given one be.
import type {
  CollectionConfig,
  CollectionSlug,
  CompoundIndex,
  Config,
  Endpoint,
  Field,
  GlobalConfig,
  Payload,
  TaskConfig,
} from 'payload'
import type { ArticlePart } from './articlePart.ts'
import type { DeliveryRoute } from './delivery.ts'
import type { Queue } from './jobs.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>
type HookLists = Record<string, unknown[] | undefined>

/** Changes the collection `slug`. @throws Error when no earlier plugin has added it */
export const changeCollection = (
  config: Config,
  slug: string,
  change: (collection: CollectionConfig) => CollectionConfig,
): Config => {
  if (!config.collections?.some((collection) => collection.slug === slug)) {
    throw new Error(
      `There is no collection "${slug}" yet: list this plugin after the one that adds it.`,
    )
  }
  const collections = config.collections.map((collection) =>
    collection.slug === slug ? change(collection) : collection,
  )
  return { ...config, collections }
}

const appendHooks = (existing: HookLists = {}, added: HookLists): Hooks => {
  const names = Object.keys({ ...existing, ...added })
  return Object.fromEntries(
    names.map((name) => [name, [...(existing[name] ?? []), ...(added[name] ?? [])]]),
  )
}

/** Adds a collection. @throws Error when its slug is taken */
export const addCollection = (config: Config, collection: CollectionConfig): Config => {
  if (config.collections?.some(({ slug }) => slug === collection.slug)) {
    throw new Error(`The collection "${collection.slug}" is there already.`)
  }
  return { ...config, collections: [...(config.collections ?? []), collection] }
}

/** Adds a document of which there is one, settings for example. @throws Error when its slug is taken */
export const addGlobal = (config: Config, global: GlobalConfig): Config => {
  if (config.globals?.some(({ slug }) => slug === global.slug)) {
    throw new Error(`The global "${global.slug}" is there already.`)
  }
  return { ...config, globals: [...(config.globals ?? []), global] }
}

/** Appends fields to the collection `slug`. @throws Error when no earlier plugin has added it */
export const addFields = (config: Config, slug: CollectionSlug, fields: Field[]): Config =>
  changeCollection(config, slug, (collection) => ({
    ...collection,
    fields: [...collection.fields, ...fields],
  }))

/** Appends indexes over several fields to the collection `slug`. @throws as `addFields` */
export const addIndexes = (config: Config, slug: CollectionSlug, added: CompoundIndex[]): Config =>
  changeCollection(config, slug, ({ indexes = [], ...collection }) => ({
    ...collection,
    indexes: [...indexes, ...added],
  }))

/** Appends hooks to the collection `slug`; those already there stay and run first. @throws as `addFields` */
export const addHooks = (config: Config, slug: CollectionSlug, hooks: Hooks): Config =>
  changeCollection(config, slug, (collection) => ({
    ...collection,
    hooks: appendHooks(collection.hooks as HookLists, hooks as HookLists),
  }))

/** Adds an endpoint below `/api/<slug>`, before Payload's own. @throws as `addFields` */
export const addCollectionEndpoint = (
  config: Config,
  slug: CollectionSlug,
  endpoint: Endpoint,
): Config =>
  changeCollection(config, slug, (collection) => ({
    ...collection,
    endpoints: [endpoint, ...(collection.endpoints || [])],
  }))

/** Adds an endpoint of the management API, below `/api`. */
export const addEndpoint = (config: Config, endpoint: Endpoint): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), endpoint],
})

/** Adds a background task to Payload's jobs. */
export const addJob = (config: Config, task: TaskConfig): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), task] },
})

/** Adds a queue for jobs that are in no schedule and are to hold up no others. */
export const addQueue = (config: Config, queue: Queue): Config =>
  appendCustom(config, 'queues', queue)

/** Has `/readyz` and the panel's first page tell of jobs of a task that have failed for good. */
export const tellFailuresOf = (config: Config, slug: string): Config =>
  appendCustom(config, 'toldTasks', slug)

type CatchUp = (payload: Payload) => Promise<unknown>

/** Adds work for each start of a process that runs jobs, before what waits in the queues is run. */
export const addCatchUp = (config: Config, work: CatchUp): Config =>
  appendCustom(config, 'catchUps', work)

/** What the plugins in the list have to do at a start. */
export const catchUpsOf = ({ custom }: { custom?: Record<string, unknown> }) =>
  (custom?.catchUps ?? []) as CatchUp[]

/** Appends to a list in `config.custom`, which never leaves the server. */
export const appendCustom = (config: Config, key: string, value: unknown): Config => ({
  ...config,
  custom: { ...config.custom, [key]: [...((config.custom?.[key] as unknown[]) ?? []), value] },
})

/** Adds a route of the delivery API. */
export const addDeliveryRoute = (config: Config, route: DeliveryRoute): Config =>
  appendCustom(config, 'deliveryRoutes', route)

/** Adds a property to every article the delivery API answers. */
export const addArticlePart = (config: Config, part: ArticlePart): Config =>
  appendCustom(config, 'articleParts', part)
