import { readPaper } from '../paper.ts'
import { wordsIn, type Language } from '../words.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' }

// With its zone: readers abroad would take another for theirs.
const format = (at: string, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(locales[language], {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'shortOffset' },
  }).format(new Date(at))

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
