// What is at no address, or no more. Next's own page for it needs Next in the browser.
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageParts } from './ownNewsroom.ts'
import { Nowhere } from './answerOf.ts'
import { readPaper } from './paper.ts'
import { Page } from './parts/Page.tsx'
import { wordsIn } from './words.ts'

/** A page that says so. */
const nowherePage = async ({ status, reason }: Nowhere) => {
  const word = wordsIn((await readPaper()).language)
  return (
    <Page className="nowhere">
      <h1>{status === 410 ? word.gone : word.notFound}</h1>
      <p>{status === 410 ? (reason ?? word.goneMore) : word.notFoundMore}</p>
      <p>
        <a href="/">{word.home}</a> · <a href="/search">{word.search}</a>
      </p>
    </Page>
  )
}

/** The page that `make` makes, or one that says that nothing is there, with the status that says so. */
export const orNowhere =
  <Props,>(make: (props: Props) => Promise<ReactNode>) =>
  async (props: Props) => {
    try {
      return await make(props)
    } catch (error) {
      if (!(error instanceof Nowhere)) throw error
      Object.assign((await pageParts()) ?? {}, { status: error.status })
      return nowherePage(error)
    }
  }

/** What `make` says of a page, or what is said where nothing is. */
export const metadataOrNowhere =
  <Props,>(make: (props: Props) => Promise<Metadata>) =>
  async (props: Props): Promise<Metadata> => {
    try {
      return await make(props)
    } catch (error) {
      if (!(error instanceof Nowhere)) throw error
      const { notFound } = wordsIn((await readPaper()).language)
      return { title: notFound, robots: { index: false } }
    }
  }
