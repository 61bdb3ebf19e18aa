'use client'
// While a story saves itself, Payload's form holds on to the field that was written in last alone:
// an earlier one goes back to what the answer says, which was asked before it was written
// (payload#17676).
import { useWatchForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'

/** Keeps what has been written in any field, until it is saved on purpose. Shows nothing. */
export const KeepWritten = () => {
  const { dispatchFields, fields } = useWatchForm()
  const written = useRef(new Set<string>())

  useLayoutEffect(() => {
    const forgotten: FormState = {}
    for (const [path, field] of Object.entries(fields)) {
      if (field.isModified) written.current.add(path)
      else if (written.current.has(path)) forgotten[path] = { ...field, isModified: true }
    }
    if (Object.keys(forgotten).length === 0) return
    dispatchFields({ type: 'UPDATE_MANY', formState: forgotten })
  }, [dispatchFields, fields])

  return null
}
