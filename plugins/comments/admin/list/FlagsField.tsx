'use client'
import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { Flag } from '#kit/moderation.ts'
import { Flags } from './Flags.tsx'

/** Why the comment was held, beside its form; nothing where it was not. */
export const FlagsField = ({ field, path }: JSONFieldClientProps) => {
  const flags = useFormFields(([fields]) => fields[path]?.value as Flag[] | undefined)
  if (!flags?.length) return null
  return (
    <div className="field-type">
      <FieldLabel label={field.label} />
      <Flags flags={flags} />
    </div>
  )
}
