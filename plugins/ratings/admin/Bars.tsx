'use client'

type Props = { counts: number[] }

/** How many ratings of each value, the best on top. */
export const Bars = ({ counts }: Props) => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const rows = counts.map((count, index) => ({ stars: index + 1, count })).reverse()
  return (
    <ul className="story-ratings__bars">
      {rows.map(({ stars, count }) => (
        <li key={stars}>
          <span>{stars} ★</span>
          <meter min={0} max={all || 1} value={count} aria-label={`${stars} ★`} />
          <span>{count}</span>
        </li>
      ))}
    </ul>
  )
}
