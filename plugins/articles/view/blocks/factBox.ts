import escapeHtml from 'escape-html'
import type { Body } from '../toBodyHtml.ts'

export type FactBox = { title?: string | null; content?: Body | null }

/** A title and a short text; `toHtml` prints the text as it prints the body. */
export const factBox = ({ title, content }: FactBox, toHtml: (text: Body) => string) => {
  const heading = title ? `<h3>${escapeHtml(title)}</h3>` : ''
  const text = content ? toHtml(content) : ''
  return heading || text ? `<aside class="fact-box">${heading}${text}</aside>` : ''
}
