/** How long crawlers and the platform keep a sitemap, in seconds. */
export const cache = { maxAge: 300, staleWhileRevalidate: 3600 }
