import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { Encoding } from '#kit/keptAnswers.ts'

const available: Encoding[] = ['br', 'gzip', 'identity']
const longest = 200

// Browsers say the same few things over and over.
const chosen = new LRUCache<string, Encoding>({ max: 100 })

// Its types are of the version before.
type Preferring = {
  encodings: (available: Encoding[], options: { preferred: Encoding[] }) => Encoding[]
}

const negotiate = (header: string) => {
  const request = { headers: { 'accept-encoding': header } }
  const negotiator = new Negotiator(request) as unknown as Preferring
  const [first = 'identity'] = negotiator.encodings(available, { preferred: available })
  return first
}

/** What a client takes best, by its `Accept-Encoding`; `identity` where it says nothing. */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  if (header.length > longest) return negotiate(header)
  const known = chosen.get(header)
  if (known) return known
  const encoding = negotiate(header)
  chosen.set(header, encoding)
  return encoding
}
