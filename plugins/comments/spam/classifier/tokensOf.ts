// What the classifier sees of a comment: folded words, and what it is like. No names, no e-mails.
import { webAddress } from '../../links.ts'
import { foldWords } from '../../words/foldWords.ts'

type Comment = { body: string; authorEmail?: string | null }

const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/gu
const number = /\d(?:[ .-]?\d){3,}/gu
const word = /\p{L}[\p{L}\p{N}]+/gu
const longestWord = 20

const freeMail = /@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|mail)\./i

const mailClass = (email?: string | null) => {
  if (!email) return 'like:no-mail'
  return freeMail.test(email) ? 'like:free-mail' : 'like:own-mail'
}

const isShouted = (body: string) => {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const capitals = body.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 10 && capitals > letters / 2
}

const wordsOf = (text: string) => {
  const words = foldWords(text).match(word) ?? []
  return words.filter(({ length }) => length <= longestWord).map((found) => `word:${found}`)
}

/** Each once. A prefix parts words from what the text is like, and from names of JavaScript's own. */
export const tokensOf = ({ body, authorEmail }: Comment) => {
  const text = body.replace(mail, ' ')
  const sites = [...text.matchAll(webAddress)].map(([, site = '']) => `site:${site.toLowerCase()}`)
  const plain = text.replace(webAddress, ' ')
  const tokens = [...wordsOf(plain.replace(number, ' ')), ...sites, mailClass(authorEmail)]
  if (sites.length) tokens.push('like:link')
  if (sites.length > 1) tokens.push('like:links')
  if (text !== body) tokens.push('like:mail-in-text')
  if (plain.search(number) >= 0) tokens.push('like:long-number')
  if (isShouted(body)) tokens.push('like:shouting')
  return [...new Set(tokens)]
}
