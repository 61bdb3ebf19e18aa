import type { NewComment } from '#kit/moderation.ts'

/** All that readers would see of a comment. */
export const textOf = ({ authorName, body }: NewComment) => `${authorName}\n${body}`
