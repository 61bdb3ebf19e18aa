'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Flag } from '#kit/moderation.ts'
import { flagWord } from '../../flagWords.ts'
import './commentList.css'

/** Why a comment was held or rejected: "Từ cấm: xyzzy". Codes of other plugins stand as they are. */
export const Flags = ({ flags }: { flags?: Flag[] | null }) => {
  const { i18n } = useTranslation()
  const word = flagWord(i18n.language)
  if (!flags?.length) return null
  return (
    <ul className="comment-flags">
      {flags.map(({ code, detail }) => (
        <li key={code}>
          {word(code)}
          {detail && `: ${detail}`}
        </li>
      ))}
    </ul>
  )
}
