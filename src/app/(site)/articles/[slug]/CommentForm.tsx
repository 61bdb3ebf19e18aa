import type { components } from '#client/schema.d.ts'
import type { Article } from '#client/newsroom.ts'
import type { RefusedForm } from '#client/pageParts.ts'
import { ownNewsroom, refusedForm } from '../../ownNewsroom.ts'
import { answerOf } from '../../answerOf.ts'
import { wordsIn, type Language } from '../../words.ts'
import type { AskedOfStory } from './asked.ts'
import { Faults } from './Faults.tsx'
import { Field } from './Field.tsx'

type Comment = components['schemas']['Comment']
type Props = { article: Article; asked: AskedOfStory; parent?: Comment }

const said = { waiting: 'waiting', shown: 'shown' } as const

// A page that many see carries nobody's token: the site's script asks for one when the form is used.
const readForm = async (isOwn: boolean) =>
  isOwn ? answerOf(await ownNewsroom().GET('/v1/comments/form')) : undefined

const Ticks = ({ language, refused }: { language: Language; refused?: RefusedForm }) => (
  <>
    <label className="tick">
      <input
        type="checkbox"
        name="wantsAnswers"
        defaultChecked={Boolean(refused?.values.wantsAnswers)}
      />{' '}
      {wordsIn(language).wantsAnswers}
    </label>
    <label className="tick scripted">
      <input type="checkbox" name="remember" /> {wordsIn(language).remember}
    </label>
    <label className="unseen" aria-hidden="true">
      {wordsIn(language).trap} <input name="website" tabIndex={-1} autoComplete="off" />
    </label>
  </>
)

const Hidden = ({ parent, formToken }: { parent?: string; formToken?: string }) => (
  <>
    <input type="hidden" name="parent" defaultValue={parent} />
    <input type="hidden" name="formToken" defaultValue={formToken} />
  </>
)

/** Where readers write a comment, or an answer to `parent`. */
export const CommentForm = async ({ article: { language, slug }, asked, parent }: Props) => {
  const word = wordsIn(language)
  const refused = await refusedForm('comment')
  const form = await readForm(Boolean(asked.reply || refused))
  const needsBoth = form?.demandsNameAndEmail ?? true
  const common = { form: 'comment', language, refused } as const
  const told = said[asked.said as keyof typeof said]
  return (
    <form id="comment-form" method="post" action={`/articles/${slug}/comments`} noValidate>
      <h3 data-title={word.writeComment}>
        {parent ? `${word.replyTo} ${parent.authorName}` : word.writeComment}
      </h3>
      <p className="hint">
        {word.emailHidden} {word.requiredMarked}
      </p>
      <p role="status" data-said>
        {told && word[told]}
      </p>
      <Faults refused={refused} language={language} />
      {form?.challenge && <noscript>{word.needsScript}</noscript>}
      <Field {...common} name="body" label={word.yourComment} rows={5} maxLength={5000} required />
      <Field
        {...common}
        {...{ name: 'authorName', label: word.yourName, autoComplete: 'name', maxLength: 80 }}
        required={needsBoth}
      />
      <Field
        {...common}
        {...{ name: 'authorEmail', label: word.yourEmail, autoComplete: 'email', type: 'email' }}
        required={needsBoth}
      />
      <Ticks language={language} refused={refused} />
      <Hidden parent={parent?.id ?? asked.reply} formToken={form?.formToken} />
      <button type="submit">{word.send}</button>{' '}
      <a href={`/articles/${slug}#comment-form`} data-not-reply hidden={!asked.reply}>
        {word.notReply}
      </a>
    </form>
  )
}
