import type { CollectionConfig, Field } from 'payload'
import { draftableStories } from './access/draftableStories.ts'
import { editableStories } from './access/editableStories.ts'
import { isEditor } from './access/isEditor.ts'
import { isStaff } from './access/isStaff.ts'
import { publishedOnly } from './access/publishedOnly.ts'
import { articleSidebar } from './fields/articleSidebar.ts'
import { bodyEditor } from './fields/body/bodyEditor.ts'
import { byline } from './fields/byline/byline.ts'
import { corrections } from './fields/corrections.ts'

const story: Field[] = [
  {
    name: 'headline',
    type: 'text',
    required: true,
    index: true,
    maxLength: 200,
    label: { en: 'Headline', vi: 'Tiêu đề' },
  },
  {
    name: 'standfirst',
    type: 'textarea',
    maxLength: 600,
    label: { en: 'Standfirst', vi: 'Sa pô' },
    admin: {
      description: {
        en: 'One or two sentences under the headline, also shown in lists.',
        vi: 'Một hai câu dưới tiêu đề, cũng hiện trong danh sách bài.',
      },
    },
  },
  byline(),
  {
    name: 'leadImage',
    type: 'upload',
    relationTo: 'images',
    label: { en: 'Lead image', vi: 'Ảnh đại diện' },
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    editor: bodyEditor(),
    label: { en: 'Story', vi: 'Nội dung' },
  },
  corrections(),
]

/** How long the editor waits after the last key before it saves a draft, in milliseconds. */
const autosaveInterval = 1_500

/** How long a story stays locked after its writer's last change, in seconds; others may take it over. */
const lockDuration = 5 * 60

/** The newsroom's stories: drafts and versions for the desk, what is published for everyone. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { en: 'Story', vi: 'Bài viết' },
    plural: { en: 'Stories', vi: 'Bài viết' },
  },
  trash: true,
  versions: {
    drafts: { autosave: { interval: autosaveInterval, showSaveDraftButton: true } },
    maxPerDoc: 200,
  },
  lockDocuments: { duration: lockDuration },
  access: {
    read: publishedOnly,
    readVersions: isStaff,
    create: draftableStories,
    update: editableStories,
    delete: isEditor,
  },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'headline',
    defaultColumns: ['headline', '_status', 'stage', 'section', 'byline', 'publishedAt'],
    listSearchableFields: ['headline', 'standfirst', 'slug'],
    pagination: { defaultLimit: 25 },
  },
  defaultSort: '-updatedAt',
  indexes: [
    { fields: ['_status', 'publishedAt'] },
    { fields: ['section', 'publishedAt'] },
    { fields: ['section', 'updatedAt'] },
    { fields: ['stage', 'updatedAt'] },
  ],
  fields: [...story, ...articleSidebar()],
}
