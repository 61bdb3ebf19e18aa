import type { paths } from '#client/schema.d.ts'
import { Dateline } from '../parts/Dateline.tsx'

type Search = paths['/v1/search']['get']['responses'][200]['content']['application/json']

const Marked = ({ html, text }: { html: string | null; text: string }) =>
  html ? <span dangerouslySetInnerHTML={{ __html: html }} /> : <>{text}</>

/** A story that was found, with the words it was found by marked. */
export const Result = ({ article }: { article: Search['docs'][number] }) => {
  const { headline, highlights, language, publishedAt, slug, standfirst } = article
  return (
    <article className="teaser" lang={language}>
      <div>
        <h2>
          <a href={`/articles/${slug}`}>
            <Marked html={highlights.headline} text={headline} />
          </a>
        </h2>
        <p className="standfirst">
          <Marked html={highlights.body ?? highlights.standfirst} text={standfirst} />
        </p>
        <Dateline language={language} publishedAt={publishedAt} />
      </div>
    </article>
  )
}
