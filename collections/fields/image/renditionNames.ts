/** What renditions are called, by their use; in the order in which the content API lists them. */
export const renditionNames = ['thumbnail', 'card', 'square', 'wide', 'hero', 'social'] as const

export type RenditionName = (typeof renditionNames)[number]
