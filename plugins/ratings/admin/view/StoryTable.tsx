import { Link } from '@payloadcms/ui'
import { averageWord, countWord } from '../words.ts'
import type { RatedStory } from './findRated.ts'

type Story = Pick<RatedStory, 'id' | 'headline'> & Partial<RatedStory>
type Props = { title: string; empty: string; stories: Story[]; admin: string; language: string }

/** Stories by headline, each with a way to it. */
export const StoryTable = ({ title, empty, stories, admin, language }: Props) => (
  <section>
    <h2>{title}</h2>
    {stories.length === 0 && <p>{empty}</p>}
    <ol className="rated-stories">
      {stories.map(({ id, headline, average, count }) => (
        <li key={id}>
          <Link href={`${admin}/collections/articles/${id}`} prefetch={false}>
            {headline}
          </Link>
          {count !== undefined && (
            <span>
              {averageWord(language, average)} ★ · {countWord(language, count)}
            </span>
          )}
        </li>
      ))}
    </ol>
  </section>
)
