'use client'
import { useLayoutEffect, useRef } from 'react'

/**
 * A `<dialog>` that stands open over the page from its first moment. Closed by `close` or by Escape it
 * gives the focus back to the button that opened it; its `onClose` is where it is to be taken away.
 */
export const useOpenDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return { dialog, close: () => dialog.current?.close() }
}
