import type { UIField } from 'payload'

/** The button in the sidebar that makes a link. Switched off, the field stays and shows nothing. */
export const linkField = ({ enabled }: { enabled: boolean }): UIField => ({
  name: 'previewLink',
  type: 'ui',
  label: { en: 'Preview link', vi: 'Link xem trước' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: enabled ? { Field: '/plugins/previews/admin/PreviewLink.tsx#PreviewLink' } : {},
  },
})
