'use client'
import { ActList } from '../../acts/admin/ActList.tsx'
import { historyWord } from '../../acts/admin/words.ts'
import type { Act } from '../../acts/findActs.ts'
import { useSpeech } from './useSpeech.ts'

/** What has been done to the comment before. */
export const ActHistory = ({ acts }: { acts: Act[] }) => {
  const { language } = useSpeech()
  if (acts.length === 0) return null
  return (
    <section>
      <h3>{historyWord(language)('history')}</h3>
      <ActList acts={acts} />
    </section>
  )
}
