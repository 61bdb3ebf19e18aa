'use client'
import { useTools } from './DeskContext.ts'
import { queueNames } from '../../desk/queues.ts'
import { useSpeech } from './useSpeech.ts'
import { writeView } from './view.ts'

/** The queues, each with the number of comments in it: links, so that they open anywhere. */
export const QueueTabs = () => {
  const { counts, setView, view } = useTools()
  const { word } = useSpeech()
  return (
    <nav className="comment-desk-tabs" aria-label={word('queues')}>
      {queueNames.map((queue) => (
        <a
          key={queue}
          href={`?${writeView({ ...view, queue })}`}
          aria-current={queue === view.queue ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            setView({ queue })
          }}
        >
          {word(queue)} <strong data-queue={queue}>{counts?.[queue] ?? '…'}</strong>
        </a>
      ))}
    </nav>
  )
}
