'use client'
import { CardText } from './CardText.tsx'
import { useTools } from './DeskContext.ts'
import type { Dossier, Neighbour } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

type Props = { dossier?: Dossier; relation: Neighbour['relation'] }

/** The thread above a comment, or the answers below it. */
export const Neighbours = ({ dossier, relation }: Props) => {
  const { view } = useTools()
  const { time, word } = useSpeech()
  const found = dossier?.context.filter((one) => one.relation === relation) ?? []
  if (found.length === 0) return null
  return (
    <section className="comment-desk-thread" data-relation={relation}>
      <h3>{word(relation === 'above' ? 'thread' : 'answers')}</h3>
      <ol>
        {found.map((one) => (
          <li key={one.id}>
            <p className="comment-desk-by">
              <strong>{one.authorName}</strong>
              {one.badge && <span className="comment-desk-badge">{word(one.badge)}</span>}
              {one.status !== 'approved' && one.status !== view.queue && (
                <span className="comment-desk-badge" data-status={one.status}>
                  {word(one.status)}
                </span>
              )}
              <time className="comment-desk-faint" dateTime={one.createdAt}>
                {time(one.createdAt)}
              </time>
            </p>
            <CardText card={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}
