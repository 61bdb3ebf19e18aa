// How a plugin adds to the admin panel; as `extendConfig.ts`, for what people see.
import type {
  AdminViewConfig,
  CollectionConfig,
  CollectionSlug,
  Config,
  LivePreviewConfig,
} from 'payload'
import { changeCollection } from './extendConfig.ts'

/** Adds a component, by its path in the import map, above the panel's first page. */
export const addDashboard = (config: Config, component: string): Config => {
  const components = config.admin?.components
  const beforeDashboard = [...(components?.beforeDashboard ?? []), component]
  return { ...config, admin: { ...config.admin, components: { ...components, beforeDashboard } } }
}

/** Adds a component, by its path in the import map, below the links of the panel's menu. */
export const addNavLink = (config: Config, component: string): Config => {
  const components = config.admin?.components
  const afterNavLinks = [...(components?.afterNavLinks ?? []), component]
  return { ...config, admin: { ...config.admin, components: { ...components, afterNavLinks } } }
}

/** Adds a view to the admin panel under `name`. */
export const addAdminView = (config: Config, name: string, view: AdminViewConfig): Config => {
  const components = config.admin?.components
  const views = { ...components?.views, [name]: view }
  return { ...config, admin: { ...config.admin, components: { ...components, views } } }
}

type EditComponents = NonNullable<
  NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']
>

const mergeEdit = (there: EditComponents = {}, added: EditComponents): EditComponents => ({
  ...there,
  ...added,
  beforeDocumentControls: [
    ...(there.beforeDocumentControls ?? []),
    ...(added.beforeDocumentControls ?? []),
  ],
})

/**
 * Sets parts of the editor of the collection `slug`, its buttons for example; lists of components
 * are added to those that are there. @throws as `changeCollection`
 */
export const setEditComponents = (
  config: Config,
  slug: CollectionSlug,
  edit: EditComponents,
): Config =>
  changeCollection(config, slug, (collection) => {
    const { admin } = collection
    const merged = mergeEdit(admin?.components?.edit, edit)
    return {
      ...collection,
      admin: { ...admin, components: { ...admin?.components, edit: merged } },
    }
  })

/** Shows a page beside the editor of the collection `slug`. @throws as `changeCollection` */
export const addLivePreview = (
  config: Config,
  slug: CollectionSlug,
  livePreview: LivePreviewConfig,
): Config =>
  changeCollection(config, slug, (collection) => ({
    ...collection,
    admin: { ...collection.admin, livePreview },
  }))
