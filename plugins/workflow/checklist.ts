// What a story has before readers get it. The panel ticks it off while it is written, the gate asks.

type Named = { en: string; vi: string }

/** The parts of a story that are looked at; pictures carry their alternative text from the start. */
export type Checked = {
  standfirst?: unknown
  section?: unknown
  byline?: unknown
  leadImage?: unknown
}

const hasSome = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value))

export const checklist: Record<keyof Checked, Named> = {
  standfirst: { en: 'standfirst', vi: 'sa pô' },
  section: { en: 'section', vi: 'chuyên mục' },
  byline: { en: 'byline', vi: 'tên tác giả' },
  leadImage: { en: 'lead image', vi: 'ảnh đại diện' },
}

/** The names of what is missing. */
export const missingFrom = (story: Checked) =>
  (Object.keys(checklist) as (keyof Checked)[]).filter((part) => !hasSome(story[part]))
