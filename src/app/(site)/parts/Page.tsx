import type { ReactNode } from 'react'
import { readPaper } from '../paper.ts'
import { wordsIn, type Language } from '../words.ts'
import { Masthead } from './Masthead.tsx'

type Props = { children: ReactNode; language?: Language; className?: string }

/** A page between the paper's head and foot. @param language of what the site says itself; default vi */
export const Page = async ({ children, language = 'vi', className }: Props) => {
  const { name } = await readPaper()
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
