'use client'
import { BanDialog } from './BanDialog.tsx'
import type { Asking } from './DeskContext.ts'
import { EditDialog } from './EditDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import { ReplyDialog } from './ReplyDialog.tsx'

type Props = { asking: Asking; onClose: () => void }

/** The dialog that is open. */
export const Dialogs = ({ asking, onClose }: Props) => {
  switch (asking.kind) {
    case 'reject':
      return <RejectDialog cards={asking.cards} onClose={onClose} />
    case 'edit':
      return <EditDialog card={asking.card} onClose={onClose} />
    case 'reply':
      return <ReplyDialog card={asking.card} onClose={onClose} />
    case 'ban':
      return <BanDialog card={asking.card} onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
  }
}
