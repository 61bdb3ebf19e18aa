import type { Asked } from '#kit/articleViews.ts'

type Part = { name: string; onRequest?: boolean }

/** Whether an answer has this part: by its name, or else where all that is usual was asked for. */
export const isAsked = ({ name, onRequest }: Part, { fields, include = [] }: Asked) =>
  include.includes(name) || (fields ? fields.includes(name) : !onRequest)
