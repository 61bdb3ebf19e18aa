import { wordsIn, type Language } from '../words.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' }

// With its zone: readers abroad would take another for theirs.
const formatter = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone: 'Asia/Ho_Chi_Minh',
    timeZoneName: 'shortOffset',
  })

const formatters = { vi: formatter('vi'), en: formatter('en') }

type Props = { language: Language; publishedAt: string; updatedAt?: string }

/** A time as readers of the language write it, with its zone. */
export const Time = ({ at, language }: { at: string; language: Language }) => (
  <time dateTime={at}>{formatters[language].format(new Date(at))}</time>
)

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
