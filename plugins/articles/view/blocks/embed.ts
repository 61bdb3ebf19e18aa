import escapeHtml from 'escape-html'
import { readAddress, type Embed } from '#collections/fields/body/embed/readAddress.ts'

export type EmbedFields = { url?: string | null; title?: string | null; caption?: string | null }

// Players run their own scripts on their own host; they may not lead this page elsewhere.
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-presentation',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ')

const shapeOf = ({ isPortrait }: Embed) =>
  isPortrait
    ? { size: 'width="315" height="560"', ratio: '9/16', width: 'min(100%,20rem)' }
    : { size: 'width="560" height="315"', ratio: '16/9', width: '100%' }

const toPlayer = (embed: Embed, title: string) => {
  const { size, ratio, width } = shapeOf(embed)
  return [
    `<iframe src="${escapeHtml(embed.player ?? '')}" title="${escapeHtml(title)}" ${size}`,
    `style="width:${width};height:auto;aspect-ratio:${ratio};border:0" loading="lazy"`,
    'referrerpolicy="strict-origin-when-cross-origin" allowfullscreen',
    `allow="encrypted-media; fullscreen; picture-in-picture" sandbox="${sandbox}"></iframe>`,
  ].join(' ')
}

const toLink = ({ url }: Embed, inner: string) =>
  `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${inner}</a>`

const toCard = (embed: Embed, title: string) =>
  toLink(embed, `<strong>${escapeHtml(title)}</strong> <span>${embed.label}</span>`)

const toWords = (embed: Embed, caption?: string | null) => {
  const text = caption ? `${escapeHtml(caption)} ` : ''
  const source = embed.player ? `<cite>${toLink(embed, embed.label)}</cite>` : ''
  return text || source ? `<figcaption>${text}${source}</figcaption>` : ''
}

/** The provider's player in a frame, or a link where it has none that leaves readers alone. */
export const embed = ({ url, title, caption }: EmbedFields) => {
  const found = readAddress(url)
  if (!found) return ''
  const shown = found.player
    ? toPlayer(found, title || found.label)
    : toCard(found, title || found.url.replace('https://', ''))
  const kind = found.player ? 'embed' : 'embed embed-link'
  return `<figure class="${kind} embed-${found.provider}">${shown}${toWords(found, caption)}</figure>`
}
