import { readPaper } from '../paper.ts'
import { locales, wordsIn, type Language } from '../words.ts'

const day = {
  vi: { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const

// With its zone: readers abroad would take another for theirs.
const hour = { hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' } as const

// To make one takes longer than to write a hundred times with it.
const formats = new Map<string, Intl.DateTimeFormat[]>()

const formatsFor = (language: Language, timeZone: string) => {
  const key = `${language} ${timeZone}`
  const made = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...parts, timeZone })
  const both = formats.get(key) ?? [day[language], hour].map(made)
  formats.set(key, both)
  return both
}

const write = (at: string, language: Language, timeZone: string) =>
  formatsFor(language, timeZone)
    .map((format) => format.format(new Date(at)))
    .join(', ')

/** A time as readers of the language write it, in the paper's zone. */
export const Time = async ({ at, language }: { at: string; language: Language }) => {
  const { timeZone } = await readPaper()
  return <time dateTime={at}>{write(at, language, timeZone)}</time>
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
