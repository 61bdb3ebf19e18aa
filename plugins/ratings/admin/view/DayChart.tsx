import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { countWord, ratingWord } from '../words.ts'

type Day = { from: string; count: number }
type Props = { days: Day[]; timeZone: string; language: string }

const height = 120
const step = 20

const dateOf = (from: string, timeZone: string) => showInZone(from, timeZone).slice(0, 5)

/** A column for each day; below it, for whoever has no mouse, the numbers. */
export const DayChart = ({ days, timeZone, language }: Props) => {
  const most = Math.max(...days.map(({ count }) => count))
  const word = ratingWord(language)
  const dates = days.map(({ from }) => dateOf(from, timeZone))
  return (
    <figure className="rating-days">
      <svg viewBox={`0 0 ${days.length * step} ${height}`} preserveAspectRatio="none" role="img">
        <title>{word('perDay')}</title>
        {days.map(({ from, count }, index) => {
          const tall = Math.max(1, Math.round((count / (most || 1)) * height))
          return (
            <rect key={from} x={index * step + 2} y={height - tall} width={step - 4} height={tall}>
              <title>{`${dates[index]}: ${countWord(language, count)}`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption>
        <span>{dates[0]}</span>
        <span>
          {word('most')}: {countWord(language, most)}
        </span>
        <span>{dates.at(-1)}</span>
      </figcaption>
      <details>
        <summary>{word('perDayFigures')}</summary>
        <ul>
          {days.map(({ from, count }, index) => (
            <li key={from}>
              <span>{dates[index]}</span>
              <span>{countWord(language, count)}</span>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}
