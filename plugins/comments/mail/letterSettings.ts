import type { Language } from '#collections/fields/words.ts'
import type { DataFromCollectionSlug } from 'payload'

/** `siteUrl` begins the addresses in letters, without a slash at its end. */
export type LetterSettings = { siteUrl: string; language: Language }

/** A letter of plain text. */
export type Letter = { subject: string; text: string }

type Story = Partial<Pick<DataFromCollectionSlug<'articles'>, 'headline' | 'slug'>> | null

/** One line in a letter, whatever was typed. */
export const toLine = (text: string, longest = Infinity) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** “Headline” on one line. */
export const titleOf = (story: Story | undefined) => `“${toLine(story?.headline ?? '…')}”`

/** A list on one line for each entry, paragraphs parted by blank lines; what is empty is left out. */
export const toText = (...paragraphs: (string | false | undefined)[]) =>
  paragraphs.filter(Boolean).join('\n\n')

/** Where readers find the story. */
export const storyAddress = ({ siteUrl }: LetterSettings, story: Story | undefined) =>
  `${siteUrl}/articles/${story?.slug ?? ''}`
