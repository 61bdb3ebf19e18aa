'use client'
import { useFormFields } from '@payloadcms/ui'
import { missingFrom } from '../checklist.ts'

type Field = { value?: unknown; rows?: unknown[] }

const valueOf = (field?: Field) => field?.rows ?? field?.value

/** What the story in the form still lacks, as it is written. */
export const useChecklist = () => {
  const standfirst = useFormFields(([fields]) => valueOf(fields.standfirst))
  const section = useFormFields(([fields]) => valueOf(fields.section))
  const byline = useFormFields(([fields]) => valueOf(fields.byline))
  const leadImage = useFormFields(([fields]) => valueOf(fields.leadImage))
  return missingFrom({ standfirst, section, byline, leadImage })
}
