// The keyboard of the desk: which key does what.

export const keyMap = {
  j: 'next',
  k: 'previous',
  f: 'approve',
  d: 'reject',
  s: 'spam',
  e: 'edit',
  r: 'reply',
  p: 'pin',
  b: 'ban',
  x: 'select',
  o: 'open',
  v: 'mode',
  z: 'undo',
  '/': 'search',
  '?': 'keys',
} as const

export type DeskAct = (typeof keyMap)[keyof typeof keyMap]

type Press = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>

// What browsers report for every key that an input method has taken, the composing itself or not.
const takenByInputMethod = 229

const isPlain = ({ ctrlKey, metaKey, altKey }: Press) => !ctrlKey && !metaKey && !altKey

// A key that is held down moves on, and does nothing else twice.
const isFresh = ({ key, repeat }: Press) => !repeat || key === 'j' || key === 'k'

/** What a press asks the desk to do; nothing while an input method composes or beside Ctrl, Meta, Alt. */
export const actOf = (press: Press): DeskAct | undefined => {
  if (press.isComposing || press.keyCode === takenByInputMethod) return undefined
  if (!isPlain(press) || !isFresh(press)) return undefined
  const key = press.key.toLowerCase()
  return Object.hasOwn(keyMap, key) ? keyMap[key as keyof typeof keyMap] : undefined
}

/** The key for an act, as it stands on the buttons. */
export const keyOf = (act: DeskAct) => Object.entries(keyMap).find(([, named]) => named === act)![0]

const ownKeyboard = 'input, textarea, select, [contenteditable=true], [role=dialog]'

// The page knows it at once: React hears of a closed dialog later than the next key can come.
const isDialogOpen = () => document.querySelector('dialog[open]') !== null

/** Whether a dialog is open, or what has the focus takes keys itself. A checkbox does not. */
export const areKeysTaken = (target: EventTarget | null) =>
  isDialogOpen() ||
  (target instanceof Element &&
    !target.matches('input[type=checkbox]') &&
    target.closest(ownKeyboard) !== null)
