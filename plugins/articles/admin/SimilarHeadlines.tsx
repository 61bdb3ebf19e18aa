'use client'
import { useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useSimilarHeadlines } from './useSimilarHeadlines.ts'
import { inLanguage } from './words.ts'
import './writingAids.css'

/** Tells, without getting in the way, that another story has nearly this headline. */
export const SimilarHeadlines = ({ path = 'headline' }: { path?: string }) => {
  const { value } = useField<string>({ path })
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const stories = useSimilarHeadlines(value ?? '', id)
  return (
    <div className="similar-headlines" aria-live="polite">
      {stories.length > 0 && (
        <>
          <p>{word('similar')}</p>
          <ul>
            {stories.map((story) => (
              <li key={story.id}>
                <a
                  href={`${config.routes.admin}/collections/articles/${story.id}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {story.headline}
                </a>{' '}
                <small>({word(story.status)})</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
