'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useTools } from './DeskContext.ts'
import { Filters } from './Filters.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { useSpeech } from './useSpeech.ts'

const modes = ['one', 'list'] as const

/** Where one is, and where else one may go: queues, ways of working, filters. */
export const DeskHeader = () => {
  const { ask, isBroken, setView, view } = useTools()
  const { admin } = useConfig().config.routes
  const { word } = useSpeech()
  return (
    <header className="comment-desk-header">
      <div className="comment-desk-title">
        <h1>{word('desk')}</h1>
        <Link href={`${admin}/collections/comments`} prefetch={false}>
          {word('wholeList')}
        </Link>
        <button type="button" className="comment-desk-plain" onClick={() => ask({ kind: 'keys' })}>
          {word('keys')} <kbd>?</kbd>
        </button>
      </div>
      <QueueTabs />
      <div className="comment-desk-tools">
        <div className="comment-desk-modes" role="group" aria-label={word('mode')}>
          {modes.map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={view.mode === mode}
              onClick={() => setView({ mode })}
            >
              {word(mode)}
            </button>
          ))}
        </div>
        <Filters />
      </div>
      <p role="status" className="comment-desk-broken">
        {isBroken && word('offline')}
      </p>
    </header>
  )
}
