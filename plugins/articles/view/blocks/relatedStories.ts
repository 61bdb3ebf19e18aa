import escapeHtml from 'escape-html'
import { storyOf } from '../relations.ts'
import type { Place } from '../toBodyHtml.ts'

export type RelatedStories = { title?: string | null; stories?: unknown[] | null }

/** Links to the stories that the public may read; nothing where there is none. */
export const relatedStories = (
  { title, stories }: RelatedStories,
  { siteUrl, language }: Place,
) => {
  const links = (stories ?? []).flatMap((each) => {
    const story = storyOf(each)
    const address = escapeHtml(`${siteUrl}/articles/${story?.slug}`)
    return story ? [`<li><a href="${address}">${escapeHtml(story.headline)}</a></li>`] : []
  })
  const heading = title || (language === 'vi' ? 'Đọc thêm' : 'Read more')
  return links.length
    ? `<aside class="related-stories"><h3>${escapeHtml(heading)}</h3><ul>${links.join('')}</ul></aside>`
    : ''
}
