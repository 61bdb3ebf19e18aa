// Providers with a player in a frame of its own, that sets no cookie before somebody presses play
// and needs no script on our page.
import { partsOf, type Found, type Provider } from './provider.ts'

const youtubeId = /^[\w-]{11}$/
const vimeoId = /^\d{1,12}$/
const vimeoHash = /^[0-9a-f]{6,20}$/

const withId = ['embed', 'live', 'shorts', 'v']

const youtubeIdOf = (url: URL) => {
  const [first = '', second] = partsOf(url)
  if (url.hostname === 'youtu.be') return first
  if (first === 'watch') return url.searchParams.get('v') ?? undefined
  return withId.includes(first) ? second : undefined
}

const readYoutube = (url: URL): Found | undefined => {
  const id = youtubeIdOf(url)
  if (!id || !youtubeId.test(id)) return undefined
  const isPortrait = partsOf(url)[0] === 'shorts'
  return {
    id,
    url: `https://www.youtube.com/${isPortrait ? `shorts/${id}` : `watch?v=${id}`}`,
    player: `https://www.youtube-nocookie.com/embed/${id}`,
    isPortrait,
  }
}

const youtube: Provider = {
  label: 'YouTube',
  hosts: [
    'youtube.com',
    'www.youtube.com',
    'm.youtube.com',
    'youtu.be',
    'youtube-nocookie.com',
    'www.youtube-nocookie.com',
  ],
  read: readYoutube,
}

// A video that is not listed has a second part, a key without which it does not play.
const readVimeo = (url: URL): Found | undefined => {
  const parts = partsOf(url)
  const place = parts.findIndex((part) => vimeoId.test(part))
  const id = parts[place]
  if (!id) return undefined
  const given = parts[place + 1] ?? url.searchParams.get('h') ?? ''
  const hash = vimeoHash.test(given) ? given : undefined
  return {
    id,
    url: `https://vimeo.com/${hash ? `${id}/${hash}` : id}`,
    player: `https://player.vimeo.com/video/${id}?${hash ? `h=${hash}&` : ''}dnt=1`,
  }
}

const vimeo: Provider = {
  label: 'Vimeo',
  hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
  read: readVimeo,
}

export const players = { youtube, vimeo }
