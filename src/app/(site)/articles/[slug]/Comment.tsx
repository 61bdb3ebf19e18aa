import type { components } from '#client/schema.d.ts'
import type { Article } from '#client/newsroom.ts'
import { Time } from '../../parts/Dateline.tsx'
import { wordsIn } from '../../words.ts'

type Told = components['schemas']['Comment']
type Props = {
  comment: Told
  article: Article
  /** The page of comments that it stands on, where it is not the first. */
  after?: string
}

const Head = ({ comment, article: { language } }: Props) => {
  const { authorName, badge, createdAt, editedAt, pinned } = comment
  const word = wordsIn(language)
  return (
    <header>
      <strong>{authorName}</strong> {badge && <span className="badge">{word[badge]}</span>}{' '}
      <Time at={createdAt} language={language} /> {editedAt && <span>({word.edited})</span>}{' '}
      {pinned && <span className="badge">{word.pinned}</span>}
    </header>
  )
}

// Forms and links, which work by themselves; the site's script does the same without leaving the page.
const Acts = ({ comment: { id, likes, authorName }, article, after }: Props) => {
  const { language, slug, comments } = article
  const here = `/articles/${slug}?${after ? `after=${encodeURIComponent(after)}&` : ''}`
  const word = wordsIn(language)
  return (
    <footer className="acts">
      <form method="post" action={`/comments/${id}/like`} data-like={id}>
        <input type="hidden" name="slug" value={slug} />
        <button type="submit">
          {word.like} <span data-likes>{likes > 0 ? likes : ''}</span>
        </button>
      </form>
      {comments.state === 'open' && (
        <a
          href={`${here}reply=${id}#comment-form`}
          data-reply={id}
          data-name={authorName}
          rel="nofollow"
        >
          {word.replyTo}
          <span className="unseen"> {authorName}</span>
        </a>
      )}
      <a href={`${here}report=${id}#comment-${id}`} data-report={id} rel="nofollow">
        {word.report}
      </a>
    </footer>
  )
}

/** One comment, with what readers may do about it. */
export const Comment = (props: Props) => (
  <article className="comment">
    <Head {...props} />
    <div dangerouslySetInnerHTML={{ __html: props.comment.bodyHtml }} />
    <Acts {...props} />
  </article>
)
