import { readPaper, readSections } from '../paper.ts'
import { wordsIn, type Language } from '../words.ts'

/** The head of every page: the paper's name, its sections, a search. */
export const Masthead = async ({ language }: { language: Language }) => {
  const [{ name }, sections] = await Promise.all([readPaper(), readSections()])
  const word = wordsIn(language)
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        {word.skip}
      </a>
      <a className="nameplate" href="/">
        {name}
      </a>
      <form action="/search" role="search">
        <label className="unseen" htmlFor="masthead-search">
          {word.searchFor}
        </label>
        <input id="masthead-search" type="search" name="q" placeholder={word.searchFor} required />
        <button type="submit">{word.search}</button>
      </form>
      <nav aria-label={word.menu}>
        <ul>
          {sections.map(({ id, name: section, slug }) => (
            <li key={id}>
              <a href={`/sections/${slug}`}>{section}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
