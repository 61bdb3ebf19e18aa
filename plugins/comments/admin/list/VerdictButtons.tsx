'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { inLanguage } from '../words.ts'
import './commentList.css'

type Status = 'approved' | 'rejected' | 'spam'

const verdicts = [
  ['approved', 'approve'],
  ['rejected', 'reject'],
  ['spam', 'isSpam'],
] as const

/** Approve, reject, spam: stores the verdict at once and shows the list anew. */
export const VerdictButtons = ({ id, status }: { id: string; status?: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isSaving, setIsSaving] = useState(false)
  const word = inLanguage(i18n.language)

  const judge = async (verdict: Status) => {
    setIsSaving(true)
    const answer = await fetch(`${config.routes.api}/comments/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: verdict }),
    }).catch(() => undefined)
    setIsSaving(false)
    if (answer?.ok) router.refresh()
    else toast.error(word('failedPlain'))
  }

  return (
    <div className="comment-verdict">
      {verdicts.map(([verdict, label]) => (
        <button
          key={verdict}
          type="button"
          disabled={isSaving || status === verdict}
          onClick={() => judge(verdict)}
        >
          {word(label)}
        </button>
      ))}
    </div>
  )
}
