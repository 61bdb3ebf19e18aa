import type { components } from '#client/schema.d.ts'
import type { Article } from '#client/newsroom.ts'
import { pageParts } from '../../ownNewsroom.ts'
import { olderThan } from '../../addresses.ts'
import { wordsIn } from '../../words.ts'
import type { AskedOfStory } from './asked.ts'
import { CommentForm } from './CommentForm.tsx'
import { Faults } from './Faults.tsx'
import type { FoundComments } from './readComments.ts'
import { ReportForm } from './ReportForm.tsx'
import { Thread } from './Thread.tsx'

type Comment = components['schemas']['Comment']
type Props = { article: Article; asked: AskedOfStory; found: FoundComments }

const findIn = (comments: Comment[], id?: string): Comment | undefined =>
  comments
    .map((comment) => (comment.id === id ? comment : findIn(comment.replies, id)))
    .find(Boolean)

const said = { liked: 'liked', reported: 'reportSent' } as const

type ThreadsProps = Props & { report?: string }

const Threads = ({ article, asked, found, report }: ThreadsProps) => {
  const { docs, nextCursor } = found
  const more = olderThan(`/articles/${article.slug}`, nextCursor)
  const word = wordsIn(article.language)
  return (
    <div id="thread">
      {docs.length === 0 && <p>{word.noComments}</p>}
      <Thread comments={docs} article={article} report={report} after={asked.after} />
      {more && (
        <a className="older" rel="next nofollow" href={`${more}#comments`}>
          {word.moreComments}
        </a>
      )}
    </div>
  )
}

/** What readers say of a story, as threads, and where they say it. */
export const Comments = async (props: Props) => {
  const { article, asked, found } = props
  const { comments, language, slug } = article
  const { refused } = (await pageParts()) ?? {}
  const reported = refused?.name === 'report' ? refused.values.comment : undefined
  const isHomeless = refused?.name === 'like' || (reported && !findIn(found.docs, reported))
  const parent = findIn(found.docs, asked.reply ?? refused?.values.parent)
  const told = said[asked.said as keyof typeof said]
  const word = wordsIn(language)
  return (
    <section id="comments" className="comments" data-slug={slug} lang={language}>
      <h2>
        {word.comments} (<span data-comments>{comments.count}</span>)
      </h2>
      <p role="status" data-said>
        {told && word[told]}
      </p>
      <Faults refused={isHomeless ? refused : undefined} language={language} />
      <div data-fresh role="status" />
      <div data-own />
      <Threads {...props} report={asked.report ?? reported} />
      {comments.state === 'closed' ? (
        <p>{word.commentsClosed}</p>
      ) : (
        <CommentForm article={article} asked={asked} parent={parent} />
      )}
      <template id="report-template">
        <ReportForm article={article} />
      </template>
    </section>
  )
}
