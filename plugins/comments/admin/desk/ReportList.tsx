'use client'
import { reportReasons } from '#collections/commentReports.ts'
import { languageFor } from '#collections/fields/words.ts'
import type { Report } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

/** What readers find wrong with the comment, in their words. */
export const ReportList = ({ reports }: { reports: Report[] }) => {
  const { language, time, word } = useSpeech()
  const nameOf = (reason: string) =>
    reportReasons.find(({ value }) => value === reason)?.label[languageFor(language)] ?? reason
  if (reports.length === 0) return null
  return (
    <section>
      <h3>
        {word('reports')} ({reports.length})
      </h3>
      <ul className="comment-desk-records">
        {reports.map(({ reason, note, createdAt }) => (
          <li key={`${createdAt}${note}`}>
            <strong>{nameOf(reason)}</strong>{' '}
            <time className="comment-desk-faint" dateTime={createdAt}>
              {time(createdAt)}
            </time>
            {note && <q>{note}</q>}
          </li>
        ))}
      </ul>
    </section>
  )
}
