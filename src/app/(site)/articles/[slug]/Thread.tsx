import type { components } from '#client/schema.d.ts'
import { Time } from '../../parts/Dateline.tsx'
import { wordsIn, type Language } from '../../words.ts'

type Comment = components['schemas']['Comment']
type Props = { comments: Comment[]; language: Language }

/** Comments with those that answer them. */
export const Thread = ({ comments, language }: Props) => (
  <ol className="thread">
    {comments.map(({ id, authorName, badge, bodyHtml, createdAt, pinned, replies }) => (
      <li key={id} id={`comment-${id}`}>
        <article className="comment">
          <header>
            <strong>{authorName}</strong> {badge && <span className="badge">{badge}</span>}{' '}
            <Time at={createdAt} language={language} />
            {pinned && <span className="badge">{wordsIn(language).pinned}</span>}
          </header>
          <div dangerouslySetInnerHTML={{ __html: bodyHtml }} />
        </article>
        {replies.length > 0 && <Thread comments={replies} language={language} />}
      </li>
    ))}
  </ol>
)
