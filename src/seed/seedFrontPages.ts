import { hoursBefore, type Ids, type Seeding } from './seeding.ts'

type Known = { articles: Ids; sections: Ids }

/** What stands first on the site and in a section. */
export const seedFrontPages = async (seeding: Seeding, { articles, sections }: Known) => {
  const { payload, req, content, step } = seeding
  for (const { section, slots } of content.frontPages) {
    const pins = slots.map(({ article, hoursLeft }) => ({
      article: articles.get(article)!,
      until: hoursLeft && hoursBefore(seeding, -hoursLeft),
    }))
    await payload.create({
      collection: 'front-pages',
      data: { section: section && sections.get(section), slots: pins } as never,
      depth: 0,
      req,
    })
    step()
  }
}
