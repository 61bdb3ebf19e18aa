'use client'
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { title: string; onClose: () => void; children: ReactNode }

/** A dialog over the desk: the browser keeps the focus in it, and closes it by Escape. */
export const DeskDialog = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
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
