'use client'
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { title: string; onClose: () => void; children: ReactNode }

/**
 * A dialog over the desk: the browser keeps the focus in it, and closes it by Escape. What is marked
 * with `data-first` has the focus at first; `autoFocus` would come before the dialog is shown.
 */
export const DeskDialog = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first=true]')?.focus()
    return () => (before as HTMLElement | null)?.focus?.({ preventScroll: true })
  }, [])
  return (
    <dialog
      ref={dialog}
      className="comment-desk-dialog"
      aria-labelledby="comment-desk-dialog"
      onClose={onClose}
    >
      <h2 id="comment-desk-dialog">{title}</h2>
      {children}
    </dialog>
  )
}
