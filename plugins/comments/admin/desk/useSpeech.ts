'use client'
import { useTranslation } from '@payloadcms/ui'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import { inLanguage } from '../words.ts'
import { refusalWord } from './refusalWords.ts'

/** The desk's words in the moderator's language, and times by the newsroom's clock. */
export const useSpeech = () => {
  const { language } = useTranslation().i18n
  const zone = useNewsroomZone()
  return {
    language,
    word: inLanguage(language),
    refusal: refusalWord(language),
    time: (instant: string) => showInZone(instant, zone),
  }
}
