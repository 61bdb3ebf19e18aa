import { Page } from './parts/Page.tsx'
import { wordsIn } from './words.ts'

const NotFound = () => {
  const word = wordsIn('vi')
  return (
    <Page>
      <h1>{word.notFound}</h1>
      <p>{word.notFoundMore}</p>
      <p>
        <a href="/">{word.home}</a>
      </p>
    </Page>
  )
}

export default NotFound
