import type { UIField } from 'payload'

type Button = { name: string; component: string; enabled: boolean }

// Switched off, the field stays and shows nothing.
const button = ({ name, component, enabled }: Button): UIField => ({
  name,
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: enabled ? { Field: `/plugins/webhooks/admin/${component}.tsx#${component}` } : {},
  },
})

export const redeliverButton = (enabled: boolean) =>
  button({ name: 'redeliver', component: 'Redeliver', enabled })

export const rotateButton = (enabled: boolean) =>
  button({ name: 'rotateSecret', component: 'RotateSecret', enabled })
