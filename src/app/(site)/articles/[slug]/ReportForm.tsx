import type { Article } from '#client/newsroom.ts'
import { refusedForm } from '../../ownNewsroom.ts'
import { wordsIn, type Language } from '../../words.ts'
import { Faults } from './Faults.tsx'
import { Field } from './Field.tsx'

const reasons: Record<Language, Record<string, string>> = {
  vi: {
    offensive: 'Xúc phạm',
    hate: 'Kích động thù ghét',
    spam: 'Thư rác, quảng cáo',
    falsehood: 'Sai sự thật',
    illegal: 'Trái pháp luật',
    other: 'Lý do khác',
  },
  en: {
    offensive: 'Offensive',
    hate: 'Hateful',
    spam: 'Spam or advertising',
    falsehood: 'Untrue',
    illegal: 'Against the law',
    other: 'Another reason',
  },
}

type Props = { article: Article; comment?: string }

/** Where readers say what is wrong with a comment; which one, the script fills in where none is given. */
export const ReportForm = async ({ article: { language, slug }, comment = '' }: Props) => {
  const word = wordsIn(language)
  const refused = await refusedForm('report')
  return (
    <form className="report-form" method="post" action={`/comments/${comment}/report`}>
      <input type="hidden" name="slug" value={slug} />
      <Faults refused={refused} language={language} />
      <fieldset>
        <legend>{word.reason}</legend>
        {Object.entries(reasons[language]).map(([reason, name]) => (
          <label key={reason} className="tick">
            <input
              type="radio"
              name="reason"
              value={reason}
              defaultChecked={refused?.values.reason === reason}
              required
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <Field
        {...{ form: 'report', name: 'note', label: word.note, rows: 2, maxLength: 500 }}
        {...{ language, refused }}
      />
      <button type="submit">{word.sendReport}</button>
    </form>
  )
}
