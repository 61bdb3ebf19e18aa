'use client'
import { useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = { title: string; onClose: () => void; children: ReactNode }

/**
 * A dialog over the desk: the browser keeps the focus in it, and closes it by Escape. What is marked
 * with `data-first` has the focus at first; `autoFocus` would come before the dialog is shown.
 */
export const DeskDialog = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it is taken from the page: only a dialog that stands there gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current!
    shown.showModal()
    shown.querySelector<HTMLElement>('[data-first=true]')?.focus()
    return () => shown.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="comment-desk-dialog"
      aria-labelledby="comment-desk-dialog"
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <h2 id="comment-desk-dialog">{title}</h2>
      {children}
    </dialog>
  )
}
