import type { Ids, Seeding } from './seeding.ts'

export type Terms = { authors: Ids; sections: Ids; tags: Ids }

const seedAuthors = async ({ payload, req, content, step }: Seeding) => {
  const ids: Ids = new Map()
  for (const data of content.authors) {
    const { id } = await payload.create({ collection: 'authors', data, depth: 0, req })
    ids.set(data.name, id)
    step()
  }
  return ids
}

// The list names a parent before the sections inside it.
const seedSections = async ({ payload, req, content, step }: Seeding) => {
  const ids: Ids = new Map()
  for (const { parent, ...section } of content.sections) {
    const data = { ...section, parent: parent && ids.get(parent) }
    const { id } = await payload.create({ collection: 'sections', data, depth: 0, req })
    ids.set(section.slug, id)
    step()
  }
  return ids
}

const seedTags = async ({ payload, req, content }: Seeding) => {
  const ids: Ids = new Map()
  for (const name of new Set(content.stories.flatMap(({ tags }) => tags))) {
    const { id } = await payload.create({ collection: 'tags', data: { name }, depth: 0, req })
    ids.set(name, id)
  }
  return ids
}

/** Authors, sections and tags. */
export const seedTerms = async (seeding: Seeding): Promise<Terms> => ({
  authors: await seedAuthors(seeding),
  sections: await seedSections(seeding),
  tags: await seedTags(seeding),
})
