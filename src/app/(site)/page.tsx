// The front page as the newsroom has curated it, as a plain page.
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { answerOf } from './answerOf.ts'
import { Byline } from './Byline.tsx'

export const dynamic = 'force-dynamic'

const Home = async () => {
  const params = { query: { limit: 30 } }
  const { docs } = answerOf(await ownNewsroom().GET('/v1/front-page', { params }))
  return (
    <main>
      <h1>Trang chủ</h1>
      {docs.length === 0 && <p>Chưa có bài nào được đăng.</p>}
      {docs.map((article) => (
        <article key={article.id}>
          <p className="section">{article.section?.name}</p>
          <h2>
            <a href={`/articles/${article.slug}`}>{article.headline}</a>
          </h2>
          <p>{article.standfirst}</p>
          <Byline article={article} />
        </article>
      ))}
    </main>
  )
}

export default Home
