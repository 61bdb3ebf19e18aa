'use client'
// A new row of a list shows only once the server has answered for it. Where it is added while an
// earlier answer is on its way, Payload's form takes the row for known and never asks: a journalist
// on a slow line would look at an empty row. (`MERGE_SERVER_STATE` in Payload's fieldReducer.)
import { useField, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Longer than the form waits before it asks by itself, in milliseconds. */
const patience = 1_500

/** Asks again for rows of the list at `path` that are still waiting. Shows nothing. */
export const StalledRows = ({ path }: { path: string }) => {
  const { rows } = useField({ path, hasRows: true })
  const { dispatchFields } = useForm()
  const isWaiting = rows?.some(({ isLoading }) => isLoading)

  useEffect(() => {
    if (!isWaiting) return
    const askAgain = () => {
      const touched = rows?.map((row) => (row.isLoading ? { ...row, askedAt: Date.now() } : row))
      dispatchFields({ type: 'UPDATE', path, rows: touched })
    }
    const timer = setTimeout(askAgain, patience)
    return () => clearTimeout(timer)
  }, [dispatchFields, isWaiting, path, rows])

  return null
}
