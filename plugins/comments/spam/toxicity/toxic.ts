import type { ModerationPhase } from '#kit/moderation.ts'
import { textOf } from '../../words/textOf.ts'
import { askOutside } from '../askOutside.ts'
import { settingsOf } from '../settings.ts'
import { localToxicity } from './localToxicity.ts'

type Look = (...phase: Parameters<ModerationPhase>) => Promise<number | undefined>

const scoreOf: Look = async (comment, { article: { language }, req }) => {
  const { toxicity } = settingsOf(req)
  const text = textOf(comment)
  if (!toxicity) return localToxicity(text)
  const ask = (signal: AbortSignal) => toxicity.score(text, { language, signal })
  return askOutside(req, { service: toxicity.name, ask })
}

/** Abuse waits for a moderator. A score that is no number from 0 to 1 says nothing. */
export const toxic: ModerationPhase = async (comment, context) => {
  const { toxicPercent } = context.rules
  if (toxicPercent === 0) return
  const score = await scoreOf(comment, context)
  const percent = Math.floor((score ?? 0) * 100)
  if (!(percent >= toxicPercent && percent <= 100)) return
  return { status: 'pending', flag: { code: 'TOXIC', detail: `${percent} %` } }
}
