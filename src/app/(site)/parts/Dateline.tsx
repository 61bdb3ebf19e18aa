import { readPaper } from '../paper.ts'
import { wordsIn, type Language } from '../words.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' }

const day = {
  vi: { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const

// With its zone: readers abroad would take another for theirs.
const hour = { hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' } as const

const format = (at: string, language: Language, timeZone: string) =>
  [day[language], hour]
    .map((parts) => new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }))
    .map((form) => form.format(new Date(at)))
    .join(', ')

/** A time as readers of the language write it, in the paper's zone. */
export const Time = async ({ at, language }: { at: string; language: Language }) => {
  const { timeZone } = await readPaper()
  return <time dateTime={at}>{format(at, language, timeZone)}</time>
}

type Props = { language: Language; publishedAt: string; updatedAt?: string }

/** When a story came out, and when it was last changed, where that is told. */
export const Dateline = ({ language, publishedAt, updatedAt }: Props) => (
  <p className="dateline">
    <Time at={publishedAt} language={language} />
    {updatedAt && updatedAt > publishedAt && (
      <>
        {' · '}
        {wordsIn(language).updated} <Time at={updatedAt} language={language} />
      </>
    )}
  </p>
)
