// What a reader typed, as HTML: plain text in which addresses lead on, "> " quotes and *stars* stress.
import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

// Of Markdown, what people write without knowing it; the rest stays as it was typed. Named links are
// left out: a link says where it leads.
const markdown = new MarkdownIt({ breaks: true, linkify: true })
markdown.disable([
  ...['code', 'fence', 'heading', 'hr', 'html_block', 'lheading', 'list', 'reference', 'table'],
  ...['autolink', 'backticks', 'entity', 'escape', 'html_inline', 'image', 'link', 'strikethrough'],
])

// With a scheme only: "xong.la" is the end of a sentence and the beginning of another.
markdown.linkify.set({ fuzzyEmail: false, fuzzyIP: false, fuzzyLink: false })
for (const scheme of ['mailto:', 'ftp:', '//']) markdown.linkify.add(scheme, null)

// As typed, which is what the gate has seen: decoded, "%E2%80%AE" would turn the line around.
markdown.normalizeLinkText = (address) => address

/** Quotes in quotes; what goes deeper joins the third. */
const deeper = /^((?:>[ \t]?){3})(?:>[ \t]?)+/gm

const safe: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'blockquote', 'em', 'strong', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https'],
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }) },
}

/** Paragraphs, line breaks, quotes, emphasis and links that search engines do not follow; no more. */
export const toCommentHtml = (body: string) =>
  sanitizeHtml(markdown.render(body.replace(deeper, '$1')), safe).replaceAll('\n', '')
