'use client'
import { createContext, useContext } from 'react'
import type { Card } from './shapes.ts'
import type { DeskState } from './useDesk.ts'

/** What an open dialog asks about. */
export type Asking =
  | { kind: 'reject'; cards: Card[] }
  | { kind: 'edit' | 'reply' | 'ban'; card: Card }
  | { kind: 'keys' }

export type DeskTools = DeskState & {
  ask: (asking: Asking) => void
  /** Pins the comment above the others of its story, or takes it down. */
  pin: (card: Card) => Promise<void>
}

export const DeskContext = createContext<DeskTools | null>(null)

/** The desk, for all that stands on it. */
export const useTools = () => useContext(DeskContext)!
