/** The address of the page behind `cursor`; nothing behind the last. */
export const olderThan = (
  path: string,
  cursor: string | null,
  query: Record<string, string> = {},
) => (cursor === null ? undefined : `${path}?${new URLSearchParams({ ...query, after: cursor })}`)

type Given = Promise<Record<string, string | string[] | undefined>>

/** One value of the address, where it is there once. */
export const valueOf = async (searchParams: Given, name: string) => {
  const value = (await searchParams)[name]
  return typeof value === 'string' && value ? value : undefined
}
