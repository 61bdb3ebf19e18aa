import type { Field } from 'payload'

const folder = '/plugins/workflow/admin'

const shown = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `${folder}/${component}.tsx#${component}` },
  },
})

/** The desk's box at the head of the sidebar. */
export const deskBox: Field[] = [shown('desk', 'DeskSteps'), shown('checklist', 'Checklist')]

/** The story's way at its foot. */
export const deskHistory: Field[] = [shown('history', 'History')]

/** Payload's own buttons whose work the steps do. */
export const deskButtons = {
  PublishButton: `${folder}/PublishStory.tsx#PublishStory`,
  UnpublishButton: `${folder}/NoButton.tsx#NoButton`,
}
