'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { isOver } from '../licences/day.ts'
import { imageWord } from './words.ts'

/** Says so where the last day of the picture's licence is past. */
export const LicenceOver = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const licensedUntil = useFormFields(([fields]) => fields.licensedUntil?.value as string)
  const { timezones } = config.admin
  const zone = timezones?.defaultTimezone ?? 'UTC'
  if (!isOver({ licensedUntil }, new Date(), zone)) return null
  return <p className="image-notes__over">{imageWord(i18n.language)('over')}</p>
}
