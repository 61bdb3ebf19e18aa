/** The feeds of the site, or of what stands at `path`, as a page names them. */
export const feedsOf = (path = '') => ({
  'application/rss+xml': `${path}/feed.xml`,
  'application/atom+xml': `${path}/atom.xml`,
  'application/feed+json': `${path}/feed.json`,
})
