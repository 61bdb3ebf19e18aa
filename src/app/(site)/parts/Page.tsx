import type { ReactNode } from 'react'
import { readPaper } from '../paper.ts'
import { wordsIn, type Language } from '../words.ts'
import { Masthead } from './Masthead.tsx'

type Props = { children: ReactNode; language?: Language; className?: string }

/** A page between the paper's head and foot. @param language of what the site says itself; default the paper's */
export const Page = async ({ children, language: own, className }: Props) => {
  const { language: common, name } = await readPaper()
  const language = own ?? common
  return (
    <div lang={language}>
      <Masthead language={language} />
      <main id="content" className={className}>
        {children}
      </main>
      <footer className="foot">
        <p>{name}</p>
        <a href="/feed.xml">{wordsIn(language).feed}</a>
      </footer>
    </div>
  )
}
