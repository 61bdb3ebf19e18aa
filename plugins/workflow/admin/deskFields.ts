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

/** What is left to do, and the story's way so far, at the foot of the sidebar. */
export const deskFields: Field[] = [shown('checklist', 'Checklist'), shown('history', 'History')]

/** The steps ahead of Payload's own buttons, in place of those whose work they do. */
export const deskButtons = {
  beforeDocumentControls: [`${folder}/DeskSteps.tsx#DeskSteps`],
  PublishButton: `${folder}/PublishStory.tsx#PublishStory`,
  UnpublishButton: `${folder}/NoButton.tsx#NoButton`,
}
