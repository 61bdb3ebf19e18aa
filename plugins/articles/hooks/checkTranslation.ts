import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { idOf } from '#kit/idOf.ts'
import {
  TranslationLanguageTaken,
  TranslationOfItself,
  TranslationOfTranslation,
} from '../errors.ts'

type Story = { id: string; language?: string; translationOf?: string | { id: string } | null }

// A story may stand in the family as the public sees it, or as its newest draft says.
const findStories = async (req: PayloadRequest, where: Where) => {
  const found: Story[] = []
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: 'articles',
      where,
      depth: 0,
      draft,
      pagination: false,
      select: { language: true, translationOf: true },
      req,
    })
    found.push(...docs)
  }
  return found
}

const othersOf = (original: string, own?: string): Where => ({
  and: [{ translationOf: { equals: original } }, ...(own ? [{ id: { not_equals: own } }] : [])],
})

const refuseSameLanguage = (req: PayloadRequest, { language }: Story, others: Story[]) => {
  if (others.some((other) => other.language === language)) {
    throw new TranslationLanguageTaken({ path: 'language', req })
  }
}

const checkAgainstOriginal = async (req: PayloadRequest, story: Story, original: Story[]) => {
  const at = { path: 'translationOf', req }
  if (original.some(({ translationOf }) => translationOf)) throw new TranslationOfTranslation(at)
  const own = story.id ? await findStories(req, othersOf(story.id)) : []
  if (own.length > 0) throw new TranslationOfTranslation(at)
  const siblings = await findStories(req, othersOf(original[0]!.id, story.id))
  refuseSameLanguage(req, story, [...original, ...siblings])
}

/**
 * A story's versions in other languages are a star, not a chain: all name one original, which names
 * none, and no two have one language. An original that is gone is forgotten.
 */
export const checkTranslation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const story = { ...originalDoc, ...data, id: originalDoc?.id } as Story
  const wanted = story.translationOf ? idOf(story.translationOf) : undefined
  if (!wanted) {
    const isMoved = data.language !== undefined && data.language !== originalDoc?.language
    const own = isMoved && story.id ? await findStories(req, othersOf(story.id)) : []
    refuseSameLanguage(req, story, own)
    return data
  }
  if (wanted === story.id) throw new TranslationOfItself({ path: 'translationOf', req })
  const original = await findStories(req, { id: { equals: wanted } })
  if (original.length === 0) return { ...data, translationOf: null }
  await checkAgainstOriginal(req, story, original)
  return data
}
