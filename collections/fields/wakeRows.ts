/** For `afterInput` of the list at `path`: see StalledRows. */
export const wakeRows = (path: string) => ({
  path: '/collections/fields/StalledRows.tsx#StalledRows',
  clientProps: { path },
})
