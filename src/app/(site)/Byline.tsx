import type { ListedArticle } from '#client/newsroom.ts'
import type { Language } from './words.ts'

const did = {
  vi: { text: 'Bài', photo: 'Ảnh', video: 'Video', translation: 'Dịch' },
  en: { text: 'By', photo: 'Photos', video: 'Video', translation: 'Translated by' },
}

type Name = ListedArticle['byline'][number]

const roles = ['text', 'photo', 'video', 'translation'] as const

const byRole = (byline: Name[]) =>
  roles
    .map((role) => ({ role, names: byline.filter((name) => name.role === role) }))
    .filter(({ names }) => names.length > 0)

/** Who made a story, by what each has done. */
export const Byline = ({ byline, language }: { byline: Name[]; language: Language }) => (
  <p className="byline">
    {byRole(byline).map(({ role, names }) => (
      <span key={role}>
        {did[language][role]}:{' '}
        {names.map(({ name, slug }, at) => (
          <span key={slug}>
            {at > 0 && ', '}
            <a rel="author" href={`/authors/${slug}`}>
              {name}
            </a>
          </span>
        ))}
      </span>
    ))}
  </p>
)
