// What the list and the editor of stories ask Payload, as an editor, newest versions first.
import type { Payload, Where } from 'payload'
import type { Terms } from './growArticles.ts'
import type { Question } from './measure.ts'
import { panelSettings } from './settings.ts'

const searched: Where = { or: [{ headline: { like: 'rừng thông' } }, { slug: { like: 'rung' } }] }

const listsOf = (payload: Payload, { user, sections }: Terms): Question[] => {
  const list = (where: Where, sort = '-updatedAt') =>
    payload.find({
      collection: 'articles',
      where,
      sort,
      draft: true,
      depth: 0,
      limit: 25,
      overrideAccess: false,
      user,
      select: { headline: true, stage: true, section: true, byline: true, publishedAt: true },
    })
  return [
    { name: 'list, newest change first', ask: () => list({}) },
    { name: 'list by time of publication', ask: () => list({}, '-publishedAt') },
    { name: 'filter by section', ask: () => list({ section: { equals: sections[0] } }) },
    { name: 'filter by stage', ask: () => list({ stage: { equals: 'submitted' } }) },
    { name: 'search in headlines', ask: () => list(searched) },
  ]
}

const storyOf = (payload: Payload, { user, longest }: Terms): Question[] => {
  const asEditor = { collection: 'articles', depth: 0, overrideAccess: false, user } as const
  const itsVersions = { where: { parent: { equals: longest } }, sort: '-updatedAt', limit: 10 }
  return [
    {
      name: `open a story with ${panelSettings.versions} versions`,
      ask: () => payload.findByID({ ...asEditor, id: longest, draft: true }),
    },
    {
      name: 'its list of versions',
      ask: () => payload.findVersions({ ...asEditor, ...itsVersions }),
    },
  ]
}

/** The questions, to be asked of the stories that `terms` tell of. */
export const questionsOf = (payload: Payload, terms: Terms) => [
  ...listsOf(payload, terms),
  ...storyOf(payload, terms),
]
