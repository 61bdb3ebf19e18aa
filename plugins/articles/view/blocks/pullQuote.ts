import escapeHtml from 'escape-html'

export type PullQuote = { quote?: string | null; attribution?: string | null }

const toLines = (text: string) => escapeHtml(text).replace(/\r?\n/g, '<br>')

/** Somebody's words and who said them. */
export const pullQuote = ({ quote, attribution }: PullQuote) => {
  const speaker = attribution ? `<figcaption>${escapeHtml(attribution)}</figcaption>` : ''
  const words = `<blockquote><p>${toLines(quote ?? '')}</p></blockquote>`
  return quote ? `<figure class="pull-quote">${words}${speaker}</figure>` : ''
}
