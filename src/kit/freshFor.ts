import { getCurrentDate } from 'payload'

type Story = { breakingUntil?: string | null }

/** Whole seconds until the first of the stories is breaking no longer; undefined where none is. */
export const freshFor = (stories: Story[]) => {
  const now = getCurrentDate().getTime()
  const times = stories
    .map(({ breakingUntil }) => Date.parse(breakingUntil ?? '') - now)
    .filter((left) => left > 0)
  return times.length ? Math.ceil(Math.min(...times) / 1000) : undefined
}
