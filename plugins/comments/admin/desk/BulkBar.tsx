'use client'
import { useTools } from './DeskContext.ts'
import { useSpeech } from './useSpeech.ts'
import { manySelected } from './sentences.ts'

/** Ticks all that are on the page, and gives one verdict on all that are ticked. */
export const BulkBar = () => {
  const { ask, dispatch, judge, state } = useTools()
  const { language, word } = useSpeech()
  const { cards, selected } = state
  const ticked = cards.filter(({ id }) => selected.includes(id))
  const isAll = ticked.length === cards.length
  const select = (ids: string[]) => dispatch({ type: 'selected', ids })
  return (
    <div className="comment-desk-bulk" data-shown={ticked.length > 0}>
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => select(isAll ? [] : cards.map(({ id }) => id))}
        />{' '}
        {ticked.length > 0 ? manySelected(ticked.length, language) : word('selectAll')}
      </label>
      {ticked.length > 0 && (
        <div className="comment-desk-acts" role="group" aria-label={word('acts')}>
          <button type="button" data-act="approve" onClick={() => judge(ticked, 'approved')}>
            {word('approve')}
          </button>
          <button
            type="button"
            data-act="reject"
            onClick={() => ask({ kind: 'reject', cards: ticked })}
          >
            {word('reject')}
          </button>
          <button type="button" data-act="spam" onClick={() => judge(ticked, 'spam')}>
            {word('isSpam')}
          </button>
          <button type="button" onClick={() => select([])}>
            {word('deselect')}
          </button>
        </div>
      )}
    </div>
  )
}
