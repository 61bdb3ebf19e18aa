'use client'
import type { Writer } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

const kinds = ['approved', 'rejected', 'spam', 'pending'] as const

/** What the writer has written before, and what came of it. */
export const WriterHistory = ({ writer }: { writer: Writer | null }) => {
  const { time, word } = useSpeech()
  return (
    <section>
      <h3>{word('writer')}</h3>
      {!writer && <p className="comment-desk-faint">{word('noHistory')}</p>}
      {writer?.isBanned && (
        <p className="comment-desk-badge" data-status="rejected">
          {word('isBanned')}
        </p>
      )}
      {writer && (
        <dl className="comment-desk-numbers">
          {kinds.map((kind) => (
            <div key={kind} data-kind={kind} data-none={writer[kind] === 0}>
              <dt>{word(kind)}</dt>
              <dd>{writer[kind]}</dd>
            </div>
          ))}
        </dl>
      )}
      {writer?.firstSeen && (
        <p className="comment-desk-faint">
          {word('firstSeen')}: <time dateTime={writer.firstSeen}>{time(writer.firstSeen)}</time>
        </p>
      )}
    </section>
  )
}
