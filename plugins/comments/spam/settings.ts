// What the newsroom's operator has set about services that look at comments.
import type { Config, PayloadRequest } from 'payload'

/** Says how toxic a text is, from 0 to 1. One that fails holds nobody up. */
export type ToxicityProvider = {
  name: string
  score: (text: string, options: { language?: string; signal: AbortSignal }) => Promise<number>
}

/** Each is asked where what it needs is given. `timeout` is in milliseconds, by default 3,000. */
export type SpamOptions = {
  /** `site` is the newsroom's address; `endpoint` Akismet's, by default https://rest.akismet.com */
  akismet?: { key?: string; site?: string; endpoint?: string; timeout?: number }
  /** A service of the newsroom's own; see README.md for what it is asked and may answer. */
  checker?: { url?: string; secret?: string; timeout?: number }
  /** @default word lists in Vietnamese and English, asked on the spot */
  toxicity?: ToxicityProvider
}

const key = 'commentSpam'

/** Keeps the options where the gate's phases find them; `config.custom` never leaves the server. */
export const keepSettings = (config: Config, options: SpamOptions): Config => ({
  ...config,
  custom: { ...config.custom, [key]: options },
})

export const settingsOf = ({ payload }: PayloadRequest) =>
  (payload.config.custom?.[key] ?? {}) as SpamOptions
