import { readPaper, readSections } from '../paper.ts'
import { wordsIn } from '../words.ts'
import type { Asked } from './toQuery.ts'

/** What to look for, and where; works without a script. */
export const SearchForm = async ({ asked }: { asked: Asked }) => {
  const [{ language }, sections] = await Promise.all([readPaper(), readSections()])
  const word = wordsIn(language)
  return (
    <form className="search-form" action="/search">
      <label>
        {word.searchFor}
        <input type="search" name="q" defaultValue={asked.q} required maxLength={200} />
      </label>
      <label>
        {word.menu}
        <select name="section" defaultValue={asked.section ?? ''}>
          <option value="">{word.all}</option>
          {sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {word.since}
        <input type="date" name="since" defaultValue={asked.since} />
      </label>
      <label>
        {word.until}
        <input type="date" name="until" defaultValue={asked.until} />
      </label>
      <button type="submit">{word.search}</button>
    </form>
  )
}
