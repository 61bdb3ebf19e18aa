// The panel's first page: for each of a person's roles, what waits for them there.
import type { Plugin } from 'payload'
import { addDashboard } from '#kit/extendPanel.ts'

export type DashboardOptions = {
  /**
   * Shows the desks; without it, the first page is Payload's own.
   * @default true
   */
  enabled?: boolean
}

export const dashboardPlugin =
  ({ enabled = true }: DashboardOptions = {}): Plugin =>
  (config) =>
    enabled ? addDashboard(config, '/plugins/dashboard/admin/Dashboard.tsx#Dashboard') : config
