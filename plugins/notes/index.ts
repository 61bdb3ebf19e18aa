// Notes on a story, for the newsroom alone, with a letter to whoever is mentioned in one.
import type { Language } from '#collections/fields/words.ts'
import type { Plugin, UIField } from 'payload'
import { notes } from '#collections/notes.ts'
import { addCollection, addFields, addHooks, addJob } from '#kit/extendConfig.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { announceMentions } from './hooks/announceMentions.ts'
import { checkNote } from './hooks/checkNote.ts'
import { removeNotes } from './hooks/removeNotes.ts'
import { mailMention } from './mailMention.ts'

export type NotesOptions = {
  /**
   * Switches rules and letters off; the collection stays.
   * @default true
   */
  enabled?: boolean
  /**
   * The address that letters link to, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The language of letters.
   * @default 'vi'
   */
  language?: Language
}

const notesPanel: UIField = {
  name: 'notesPanel',
  type: 'ui',
  label: { en: 'Notes', vi: 'Ghi chú nội bộ' },
  admin: {
    components: { Field: '/plugins/notes/admin/NotesPanel.tsx#NotesPanel' },
    disableListColumn: true,
  },
}

export const notesPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    language = 'vi',
  }: NotesOptions = {}): Plugin =>
  (given) => {
    const stored = addCollection(given, notes)
    const cleaned = addHooks(stored, 'articles', { beforeDelete: [removeNotes] })
    const withJob = addJob(cleaned, mailMention({ siteUrl, language }))
    const config = addFields(withJob, 'articles', [notesPanel])
    if (!enabled) return config
    return addHooks(config, 'notes', {
      beforeValidate: [normalizeText],
      beforeChange: [checkNote],
      afterChange: [announceMentions],
    })
  }
