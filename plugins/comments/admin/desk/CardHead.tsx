'use client'
import { useConfig } from '@payloadcms/ui'
import { useTools } from './DeskContext.ts'
import { isHeld } from './queueState.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import { isLooking } from './sentences.ts'

const Story = ({ article }: Pick<Card, 'article'>) => {
  const { setView, view } = useTools()
  const { admin } = useConfig().config.routes
  const { word } = useSpeech()
  const { id, headline, slug } = article
  return (
    <p className="comment-desk-story">
      <a href={`${admin}/collections/articles/${id}`} target="_blank" rel="noopener">
        {headline ?? word('noHeadline')}
      </a>{' '}
      {slug && (
        <a href={`/articles/${slug}`} target="_blank" rel="noopener">
          {word('onSite')} ↗
        </a>
      )}{' '}
      {!view.article && (
        <button
          type="button"
          className="comment-desk-plain"
          onClick={() => setView({ article: id })}
        >
          {word('onlyThisStory')}
        </button>
      )}
    </p>
  )
}

/** Who wrote when under which story, and who is looking at it. */
export const CardHead = ({ card }: { card: Card }) => {
  const { view } = useTools()
  const { language, time, word } = useSpeech()
  const { authorEmail, authorName, badge, claim, createdAt, editedAt, status } = card
  return (
    <header className="comment-desk-head">
      <p className="comment-desk-by">
        <strong>{authorName}</strong>
        {badge && <span className="comment-desk-badge">{word(badge)}</span>}
        {card.pinned && <span className="comment-desk-badge">{word('isPinned')}</span>}
        {card.parent && <span className="comment-desk-badge">{word('isAnswer')}</span>}
        {status !== view.queue && (
          <span className="comment-desk-badge" data-status={status}>
            {word(status)}
          </span>
        )}
        {isHeld(card) && (
          <span className="comment-desk-badge" data-held>
            {isLooking(claim!.name, language)}
          </span>
        )}
        <span className="comment-desk-faint">
          {authorEmail && <span className="comment-desk-mail">{authorEmail}</span>}
          <time dateTime={createdAt}>{time(createdAt)}</time>
          {editedAt && ` (${word('changedAt')} ${time(editedAt)})`}
        </span>
      </p>
      <Story article={card.article} />
    </header>
  )
}
