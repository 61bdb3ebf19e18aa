import type { RefusedForm } from '#client/pageParts.ts'
import { fieldOf, sayRefusal } from '../../refusals.ts'
import { wordsIn, type Language } from '../../words.ts'

type Props = { refused?: RefusedForm; language: Language }

/** Why a form was not taken, at its head: read out, and each of a field's leads there. */
export const Faults = ({ refused, language }: Props) => (
  <div className="faults" role="alert" data-faults>
    {refused && (
      <>
        <p>{wordsIn(language).fixFaults}</p>
        <ul>
          {refused.faults.map((fault) => {
            const field = fieldOf(fault)
            const said = sayRefusal(language, fault)
            return (
              <li key={said}>{field ? <a href={`#${refused.name}-${field}`}>{said}</a> : said}</li>
            )
          })}
        </ul>
      </>
    )}
  </div>
)
