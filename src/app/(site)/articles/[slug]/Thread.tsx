import type { components } from '#client/schema.d.ts'
import type { Article } from '#client/newsroom.ts'
import { Comment } from './Comment.tsx'
import { ReportForm } from './ReportForm.tsx'

type Props = {
  comments: components['schemas']['Comment'][]
  article: Article
  /** The comment that somebody is about to report. */
  report?: string
  after?: string
}

/** Comments with those that answer them. */
export const Thread = ({ comments, article, report, after }: Props) => (
  <ol className="thread">
    {comments.map((comment) => (
      <li key={comment.id} id={`comment-${comment.id}`}>
        <Comment comment={comment} article={article} after={after} />
        {report === comment.id && <ReportForm article={article} comment={comment.id} />}
        {comment.replies.length > 0 && (
          <Thread comments={comment.replies} article={article} report={report} after={after} />
        )}
      </li>
    ))}
  </ol>
)
