// How a plugin adds to the admin panel; as `extendConfig.ts`, for what is no collection's.
import type { AdminViewConfig, Config } from 'payload'

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
