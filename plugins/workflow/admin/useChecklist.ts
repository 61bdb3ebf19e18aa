'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { missingFrom } from '../checklist.ts'

// A row that names nobody is none.
const hasAuthor = (fields: FormState) =>
  (fields.byline?.rows ?? []).some((_, row) => fields[`byline.${row}.author`]?.value)

/** What the story in the form still lacks, as it is written. */
export const useChecklist = () => {
  const standfirst = useFormFields(([fields]) => fields.standfirst?.value)
  const section = useFormFields(([fields]) => fields.section?.value)
  const byline = useFormFields(([fields]) => hasAuthor(fields))
  const leadImage = useFormFields(([fields]) => fields.leadImage?.value)
  return missingFrom({ standfirst, section, byline, leadImage })
}
