// The demonstration newsroom's texts, as they lie in content/: see the README there.
import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { palettes, type Hour } from './drawings/palettes.ts'
import { scenes, type Scene } from './drawings/scenes.ts'

const folder = new URL('content/', import.meta.url)

const sectionSchema = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  parent: z.string().optional(),
})

const authorSchema = z.object({
  name: z.string(),
  slug: z.string(),
  title: z.string(),
  bio: z.string(),
})

const pictureSchema = z.object({
  name: z.string(),
  scene: z.enum(Object.keys(scenes) as [Scene]),
  hour: z.enum(Object.keys(palettes) as [Hour]),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
})

const storySchema = z.object({
  headline: z.string(),
  standfirst: z.string(),
  section: z.string(),
  tags: z.array(z.string()),
  byline: z.array(
    z.object({ author: z.string(), role: z.enum(['text', 'photo', 'video', 'translation']) }),
  ),
  leadImage: z.string(),
  hoursAgo: z.number(),
  state: z.enum(['published', 'draft', 'submitted']),
})

const commentSchema = z.object({
  article: z.string(),
  authorName: z.string(),
  authorEmail: z.string(),
  body: z.string(),
  status: z.enum(['approved', 'pending', 'rejected', 'spam']),
  hoursAgo: z.number(),
  key: z.string().optional(),
  parentKey: z.string().optional(),
})

const ratingsSchema = z.object({
  article: z.string(),
  values: z.record(z.string(), z.number()),
})

const frontPageSchema = z.object({
  section: z.string().optional(),
  slots: z.array(z.object({ article: z.string(), hoursLeft: z.number().optional() })),
})

const readText = (name: string) => readFile(new URL(name, folder), 'utf8')

const readList = async <T>(name: string, schema: z.ZodType<T>): Promise<T[]> =>
  z.array(schema).parse(parse(await readText(name)))

const readStory = async (file: string) => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
    await readText(`articles/${file}`),
  )!
  return { ...storySchema.parse(parse(head)), slug: file.replace(/\.md$/, ''), body }
}

/** Everything the demonstration newsroom consists of, checked. */
export const readContent = async () => {
  const files = (await readdir(new URL('articles/', folder))).sort()
  return {
    sections: await readList('sections.yaml', sectionSchema),
    authors: await readList('authors.yaml', authorSchema),
    pictures: await readList('pictures.yaml', pictureSchema),
    stories: await Promise.all(files.map(readStory)),
    frontPages: await readList('frontPages.yaml', frontPageSchema),
    comments: await readList('comments.yaml', commentSchema),
    ratings: await readList('ratings.yaml', ratingsSchema),
  }
}

export type Content = Awaited<ReturnType<typeof readContent>>
export type Story = Content['stories'][number]
