import type { Story } from './readContent.ts'
import { hoursBefore, type Ids, type Seeding } from './seeding.ts'
import type { Terms } from './seedTerms.ts'
import { bodyEditorConfig, toBody } from './toBody.ts'

type Known = Terms & { images: Ids }

const relationsOf = (story: Story, { authors, images, sections, tags }: Known) => ({
  byline: story.byline.map(({ author, role }) => ({ author: authors.get(author)!, role })),
  leadImage: images.get(story.leadImage),
  section: sections.get(story.section)!,
  tags: story.tags.map((name) => tags.get(name)!),
})

const stateOf = (story: Story, time: string) =>
  story.state === 'published'
    ? ({ _status: 'published', stage: 'approved', publishedAt: time } as const)
    : ({ _status: 'draft', stage: story.state } as const)

/** The stories, published or still at the desk. */
export const seedStories = async (seeding: Seeding, known: Known): Promise<Ids> => {
  const { payload, req, content, step } = seeding
  const editorConfig = await bodyEditorConfig(payload)
  const ids: Ids = new Map()
  for (const story of content.stories) {
    const { headline, slug, standfirst } = story
    const body = toBody(story.body, { editorConfig, images: known.images })
    const time = hoursBefore(seeding, story.hoursAgo)
    const own = { headline, slug, standfirst, body, language: 'vi', commentPolicy: 'premoderated' }
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        ...own,
        ...relationsOf(story, known),
        ...stateOf(story, time),
        createdAt: time,
      } as never,
      depth: 0,
      draft: story.state !== 'published',
      req,
    })
    ids.set(slug, id)
    step()
  }
  return ids
}
