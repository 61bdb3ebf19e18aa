import type { FieldHook } from 'payload'

/** For what belongs to one document only: a copy begins without it. */
export const notCopied: { beforeDuplicate: FieldHook[] } = { beforeDuplicate: [() => null] }
