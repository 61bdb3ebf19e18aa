// Which keys carry which tag, kept in step with a store of entries.

/** An index from tags to keys; `forget` what leaves the store, or it grows for ever. */
export const createTagIndex = () => {
  const keysByTag = new Map<string, Set<string>>()

  const add = (key: string, tags: string[]) => {
    for (const tag of tags) keysByTag.set(tag, (keysByTag.get(tag) ?? new Set()).add(key))
  }

  const forget = (key: string, tags: string[]) => {
    for (const tag of tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }

  return { add, forget, keysOf: (tag: string) => [...(keysByTag.get(tag) ?? [])] }
}
