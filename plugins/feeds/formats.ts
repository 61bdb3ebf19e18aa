// One feed in each of the three formats that readers understand.
import { Feed, type Item } from 'feed'
import type { FeedStory } from './readStories.ts'
import type { Subject } from './subjects.ts'

export type Publication = { siteUrl: string; siteName: string; hub?: string }

export const formats = {
  'feed.xml': { mediaType: 'application/rss+xml', name: 'RSS 2.0' },
  'atom.xml': { mediaType: 'application/atom+xml', name: 'Atom' },
  'feed.json': { mediaType: 'application/feed+json', name: 'JSON Feed' },
} as const

export type Format = keyof typeof formats

/** A subject's feed, as subscribed to. */
export const feedUrl = (siteUrl: string, { path }: Pick<Subject, 'path'>, format: Format) =>
  `${siteUrl}${path}/${format}`

// Not its address: that may change, and readers would see the story as a new one.
const idOf = ({ id }: FeedStory) => `urn:masthead:story:${id}`

const byName = (story: FeedStory) =>
  story.byline.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) === at)

// RSS takes e-mails for authors, and Dublin Core's creators for names. An empty list fails in JSON Feed.
const authorsFor = (format: Format, story: FeedStory): Partial<Item> => {
  const names = byName(story)
  if (names.length === 0) return {}
  return format === 'feed.xml'
    ? { extensions: [{ name: 'dc:creator', objects: names as never }] }
    : { author: names.map((name) => ({ name })) }
}

const paragraph = (text: string) =>
  `<p>${text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')}</p>`

const toItem = (story: FeedStory, format: Format, isFull: boolean): Item => ({
  ...authorsFor(format, story),
  title: story.headline,
  id: idOf(story),
  guid: idOf(story),
  link: story.url,
  description: story.standfirst || undefined,
  content: isFull ? story.bodyHtml : paragraph(story.standfirst),
  category: [...(story.section ? [story.section] : []), ...story.tags].map(({ name }) => ({
    name,
  })),
  image: story.leadImage
    ? { url: story.leadImage.url, type: story.leadImage.mimeType ?? undefined, length: 0 }
    : undefined,
  date: new Date(story.updatedAt),
  published: new Date(story.publishedAt),
})

// What XML cannot carry, even escaped.
// eslint-disable-next-line no-control-regex
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const write = (feed: Feed, format: Format) => {
  if (format === 'feed.json') return feed.json1()
  return (format === 'feed.xml' ? feed.rss2() : feed.atom1()).replace(unspeakable, '')
}

const newest = (stories: FeedStory[]) =>
  new Date(Math.max(0, ...stories.map(({ updatedAt }) => Date.parse(updatedAt))))

export type FeedContent = { subject: Subject; stories: FeedStory[]; isFull: boolean }

/** The feed as text. The same stories make the same text, so that its ETag holds. */
export const writeFeed = (
  format: Format,
  { subject, stories, isFull }: FeedContent,
  { siteUrl, siteName, hub }: Publication,
) => {
  const self = feedUrl(siteUrl, subject, format)
  const title = subject.name ? `${subject.name} – ${siteName}` : siteName
  const feed = new Feed({
    id: `${siteUrl}${subject.path}/`,
    title,
    description: title,
    link: `${siteUrl}${subject.path || '/'}`,
    feedLinks: { rss: self, atom: self, json: self },
    generator: 'Masthead',
    hub,
    updated: newest(stories),
  })
  for (const story of stories) feed.addItem(toItem(story, format, isFull))
  return write(feed, format)
}
