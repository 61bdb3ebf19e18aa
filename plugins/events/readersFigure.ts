import type { Figure } from '#kit/figures.ts'
import { countReaders } from './hub.ts'

/** Readers at `GET /v1/events`, in this process. */
export const readersFigure: Figure = {
  name: 'masthead_events_readers',
  help: 'Readers who follow what happens',
  read: countReaders,
}
