import type { Field } from 'payload'

export const deskFields: Field[] = []
