import type { Article } from '#client/newsroom.ts'
import { refusedForm } from '../../ownNewsroom.ts'
import { wordsIn, type Language } from '../../words.ts'
import { totalOf } from './ratingTotal.ts'
import { Faults } from './Faults.tsx'

type Props = { article: Article; said?: string }

const Sum = ({ article: { rating, language } }: Props) => {
  const { value, rest } = totalOf(rating, language)
  return (
    <p className="rating-total">
      <strong data-value>{value}</strong>
      <span data-rest>{rest}</span>
    </p>
  )
}

const Stars = ({ best, language }: { best: number; language: Language }) => (
  <span className="stars">
    {Array.from({ length: best }, (_, at) => at + 1).map((value) => (
      <label key={value} title={`${value} ${wordsIn(language).stars}`}>
        <input type="radio" name="value" value={value} required />
        <span aria-hidden="true">★</span>
        <span className="unseen">
          {value} {wordsIn(language).stars}
        </span>
      </label>
    ))}
  </span>
)

const Scale = ({ article: { language, rating } }: Props) => {
  const word = wordsIn(language)
  return (
    <fieldset>
      <legend>{word.rate}</legend>
      <Stars best={rating.bestRating} language={language} />
      <button type="submit" className="plain">
        {word.sendRating}
      </button>{' '}
      <button type="submit" name="withdraw" value="1" className="scripted" hidden formNoValidate>
        {word.withdrawRating}
      </button>
    </fieldset>
  )
}

/** A story's stars, and where readers give theirs: with a script at once, without by a button. */
export const Rating = async (props: Props) => {
  const { article, said } = props
  const { language, rating, slug } = article
  const word = wordsIn(language)
  return (
    <form
      id="rating"
      className="rating"
      method="post"
      action={`/articles/${slug}/rating`}
      data-slug={slug}
    >
      <Sum {...props} />
      {rating.state === 'closed' ? <p>{word.ratingsClosed}</p> : <Scale {...props} />}
      <p role="status" data-said>
        {said === 'rated' && word.thanks}
      </p>
      <Faults refused={await refusedForm('rating')} language={language} />
    </form>
  )
}
