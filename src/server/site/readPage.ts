// Which requests are for pages of the reader site, and which of their parameters count: an address
// with others is the same page, so that noise makes no new ones.
import type { Request } from 'express'
import { formList } from './formList.ts'

/** `keeps`: whether others are shown the same, so that it may be kept. */
export type WantedPage = { address: string; keeps: boolean }

const older = ['after']

const parameters = new Map([
  ['articles', ['after', 'reply', 'report', 'said']],
  ['sections', older],
  ['tags', older],
  ['authors', older],
  ['search', ['q', 'section', 'author', 'since', 'until', 'after']],
])

/** With these a page is one reader's. */
const ofOne = ['reply', 'report', 'said']

/** The panel, its API, Next's own files, and previews, which run Next in the browser. */
const others = new Set(['admin', 'api', '_next', 'preview'])

/** What Next serves beside `/_next`. */
const isFile = (path: string) => path === '/icon.svg' || path.startsWith('/reader-')

const words = new Set(formList.flatMap(({ words: said }) => said))

const fits = (name: string, value: string) => name !== 'said' || words.has(value)

const knownOnly = (search: URLSearchParams, names: string[]) => {
  const known = new URLSearchParams()
  for (const name of names) {
    const values = search.getAll(name)
    if (values.length === 1 && values[0] && fits(name, values[0])) known.set(name, values[0])
  }
  return known
}

/** @returns undefined for what is no page of the site */
export const readPage = ({ path, url }: Request): WantedPage | undefined => {
  const kind = path.split('/')[1]!
  if (others.has(kind) || isFile(path)) return undefined
  const given = new URLSearchParams(url.split('?')[1])
  const known = knownOnly(given, parameters.get(kind) ?? [])
  const query = known.size > 0 ? `?${known}` : ''
  return { address: path + query, keeps: !ofOne.some((name) => known.has(name)) }
}
