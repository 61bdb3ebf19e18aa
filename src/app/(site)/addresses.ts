/** The address of the page behind `cursor`; nothing behind the last. */
export const olderThan = (
  path: string,
  cursor: string | null,
  query: Record<string, string> = {},
) => (cursor === null ? undefined : `${path}?${new URLSearchParams({ ...query, after: cursor })}`)

export type Given = Promise<Record<string, string | string[] | undefined>>

/** One value of the address, where it is there once. */
export const valueOf = async (searchParams: Given, name: string) => {
  const value = (await searchParams)[name]
  return typeof value === 'string' && value ? value : undefined
}

/** Several of them, by name. */
export const valuesOf = async <Name extends string>(
  searchParams: Given,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> => {
  const values = await Promise.all(names.map((name) => valueOf(searchParams, name)))
  return Object.fromEntries(names.map((name, at) => [name, values[at]])) as never
}
