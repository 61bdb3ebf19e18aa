// Providers whose posts show only by their scripts, or in frames that follow readers around: these
// are printed as a link.
import { partsOf, type Provider } from './provider.ts'

const code = /^[\w.-]{1,200}$/
const number = /^\d{1,25}$/
const name = /^@?[\w.-]{1,100}$/

const onHosts = (domain: string, ...prefixes: string[]) => [
  domain,
  ...prefixes.map((prefix) => `${prefix}.${domain}`),
]

const matches = (part: string | undefined, shape: RegExp): part is string =>
  part !== undefined && shape.test(part)

const facebookKinds = ['posts', 'videos', 'reel', 'reels', 'share', 'watch', 'photo']

const readFacebookPath = (url: URL) => {
  const parts = partsOf(url)
  const isShort = url.hostname === 'fb.watch'
  const isPost = isShort || parts.some((part) => facebookKinds.includes(part))
  const id = parts.at(-1)
  if (!isPost || !matches(id, code) || !parts.every((part) => code.test(part))) return undefined
  return { id, url: `https://${isShort ? 'fb.watch' : 'www.facebook.com'}/${parts.join('/')}` }
}

const readFacebook = (url: URL) => {
  const id = url.searchParams.get('v') ?? url.searchParams.get('fbid')
  if (id === null) return readFacebookPath(url)
  const page = url.searchParams.has('v') ? `watch/?v=${id}` : `photo/?fbid=${id}`
  return number.test(id) ? { id, url: `https://www.facebook.com/${page}` } : undefined
}

const facebook: Provider = {
  label: 'Facebook',
  hosts: [...onHosts('facebook.com', 'www', 'm', 'web'), 'fb.watch'],
  read: readFacebook,
}

const tiktok: Provider = {
  label: 'TikTok',
  hosts: onHosts('tiktok.com', 'www', 'm', 'vm', 'vt'),
  read: (url) => {
    const [user, kind = '', id] = partsOf(url)
    if (!matches(user, name)) return undefined
    // A shortened address hides the video's number, and is kept as it is.
    if (['vm.tiktok.com', 'vt.tiktok.com'].includes(url.hostname))
      return { id: user, url: `https://${url.hostname}/${user}` }
    const isPost = user.startsWith('@') && ['video', 'photo'].includes(kind) && matches(id, number)
    return isPost ? { id, url: `https://www.tiktok.com/${user}/${kind}/${id}` } : undefined
  },
}

const x: Provider = {
  label: 'X',
  hosts: [...onHosts('x.com', 'www', 'mobile'), ...onHosts('twitter.com', 'www', 'mobile')],
  read: (url) => {
    const parts = partsOf(url)
    const place = parts.indexOf('status')
    const [user, id] = [parts[0], parts[place + 1]]
    if (place < 1 || !matches(user, name) || !matches(id, number)) return undefined
    return { id, url: `https://x.com/${place === 1 ? user : 'i'}/status/${id}` }
  },
}

const instagram: Provider = {
  label: 'Instagram',
  hosts: onHosts('instagram.com', 'www', 'm'),
  read: (url) => {
    const parts = partsOf(url)
    const place = parts.findIndex((part) => ['p', 'reel', 'tv'].includes(part))
    const id = place < 0 ? undefined : parts[place + 1]
    return matches(id, code)
      ? { id, url: `https://www.instagram.com/${parts[place]}/${id}/` }
      : undefined
  },
}

export const linkCards = { facebook, tiktok, x, instagram }
