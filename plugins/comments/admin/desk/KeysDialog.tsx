'use client'
import { DeskDialog } from './DeskDialog.tsx'
import { keyMap, type DeskAct } from './keys.ts'
import { useSpeech } from './useSpeech.ts'
import type { Word } from '../words.ts'

const meanings: Record<DeskAct, Word> = {
  next: 'next',
  previous: 'previous',
  approve: 'approve',
  reject: 'rejectKey',
  spam: 'isSpam',
  edit: 'edit',
  reply: 'reply',
  pin: 'pinKey',
  ban: 'banTitle',
  select: 'selectKey',
  open: 'openKey',
  mode: 'switchMode',
  undo: 'undoKey',
  search: 'search',
  keys: 'keysKey',
}

/** Which key does what. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const { word } = useSpeech()
  return (
    <DeskDialog title={word('keys')} onClose={onClose}>
      <dl className="comment-desk-keys">
        {Object.entries(keyMap).map(([key, act]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word(meanings[act])}</dd>
          </div>
        ))}
      </dl>
      <menu>
        <li>
          <button type="button" data-main data-first onClick={onClose}>
            {word('close')}
          </button>
        </li>
      </menu>
    </DeskDialog>
  )
}
