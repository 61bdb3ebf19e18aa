import type { Article } from '#client/newsroom.ts'
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { answerOf } from '../../answerOf.ts'
import { wordsIn } from '../../words.ts'
import { Thread } from './Thread.tsx'

/** What readers say of a story, as threads. */
export const Comments = async ({ article }: { article: Article }) => {
  const { comments, language, slug } = article
  const params = { path: { slug } }
  const { docs } = answerOf(await ownNewsroom().GET('/v1/articles/{slug}/comments', { params }))
  const word = wordsIn(language)
  return (
    <section id="comments" className="comments">
      <h2>
        {word.comments} ({comments.count})
      </h2>
      {docs.length > 0 ? <Thread comments={docs} language={language} /> : <p>{word.noComments}</p>}
      {comments.state === 'closed' && <p>{word.commentsClosed}</p>}
    </section>
  )
}
