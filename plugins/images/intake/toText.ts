// One tag of a file as text, whichever of the three standards it comes from.
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const toCharacter = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

const decode = (entity: string, name: string) => {
  if (!name.startsWith('#')) return entities[name] ?? entity
  const isHex = /^#x/i.test(name)
  return toCharacter(parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10))
}

const decodeEntities = (text: string) => text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, decode)

// The reader gives one character for each byte. Files say in which letters they are, or do not.
const decodeBytes = (text: string) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

const isWrapped = (value: unknown): value is { value: unknown } =>
  typeof value === 'object' && value !== null && 'value' in value

/** A value of XMP: text, one in several languages (the first counts), or a list of names. */
export const fromXmp = (value: unknown): string => {
  if (Array.isArray(value)) {
    return isWrapped(value[0]) ? fromXmp(value[0]) : value.map(fromXmp).join(', ')
  }
  return isWrapped(value) ? fromXmp(value.value) : decodeEntities(String(value ?? ''))
}

/** A value of IPTC, which is UTF-8 or Latin-1: text, or a list of names. */
export const fromIptc = (value: unknown): string =>
  Array.isArray(value) ? value.map(fromIptc).join(', ') : decodeBytes(String(value ?? ''))
