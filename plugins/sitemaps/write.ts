import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap'

/** A sitemap of pages. `hasNews`: with what news crawlers read. */
export const writeSitemap = async (items: SitemapItemLoose[], hasNews = false) => {
  const xmlns = { news: hasNews, xhtml: true, image: false, video: false }
  const stream = new SitemapStream({ xmlns })
  for (const item of items) stream.write(item)
  stream.end()
  // An empty one has no end tag to wait for.
  return items.length ? String(await streamToPromise(stream)) : emptySitemap
}

const emptySitemap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'

/** The sitemap that names the others. */
export const writeIndex = async (urls: string[]) => {
  const stream = new SitemapIndexStream()
  for (const url of urls) stream.write({ url })
  stream.end()
  return String(await streamToPromise(stream))
}
