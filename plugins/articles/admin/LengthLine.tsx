'use client'
import { useDebounce, useFormFields, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { readingMinutes, wordsIn } from '../words.ts'
import './writingAids.css'

type Body = Parameters<typeof wordsIn>[0]

const pause = 500

const describe = (count: number, language: string) => {
  const number = new Intl.NumberFormat(language).format(count)
  const minutes = readingMinutes(count)
  return language === 'vi'
    ? `${number} chữ · đọc ${minutes} phút`
    : `${number} ${count === 1 ? 'word' : 'words'} · ${minutes} min read`
}

/** How long the story is, counted as it will be stored: "512 chữ · đọc 2 phút". */
export const LengthLine = () => {
  const body = useFormFields(([fields]) => fields.body?.value as Body)
  const { i18n } = useTranslation()
  const settled = useDebounce(body, pause)
  const count = useMemo(() => wordsIn(settled), [settled])
  return <p className="story-length">{describe(count, i18n.language)}</p>
}
