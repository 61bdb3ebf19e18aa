'use client'
import { useLayoutEffect, type ReactNode } from 'react'
import { useOpenDialog } from '#kit/useOpenDialog.ts'

type Props = { title: string; onClose: () => void; children: ReactNode }

/**
 * A dialog over the desk: the browser keeps the focus in it, and closes it by Escape. What is marked
 * with `data-first` has the focus at first; `autoFocus` would come before the dialog is shown.
 */
export const DeskDialog = ({ title, onClose, children }: Props) => {
  const { dialog } = useOpenDialog()
  // It ends before it is taken from the page: only a dialog that stands there gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.querySelector<HTMLElement>('[data-first=true]')?.focus()
    return () => shown?.close()
  }, [dialog])
  return (
    <dialog
      ref={dialog}
      className="comment-desk-dialog"
      aria-labelledby="comment-desk-dialog"
      // In development React runs effects twice, and the first closing is told when it is open again.
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <h2 id="comment-desk-dialog">{title}</h2>
      {children}
    </dialog>
  )
}
