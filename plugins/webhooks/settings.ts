import type { Language } from '#collections/fields/words.ts'
export type WebhooksOptions = {
  /**
   * Switches events, sending and buttons off; collections and jobs stay.
   * @default true
   */
  enabled?: boolean
  /**
   * Begins links in letters, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The language of letters.
   * @default 'vi'
   */
  language?: Language
  /**
   * Takes http, and addresses inside a private network: for development alone.
   * @default false
   */
  allowPrivate?: boolean
  /**
   * Days without one success after which a receiver that fails is switched off.
   * @default 5
   */
  failingDays?: number
  /**
   * Days for which deliveries are kept.
   * @default 30
   */
  keepDays?: number
}

export type WebhooksSettings = Required<WebhooksOptions>

/** Fills in what was not said. */
export const settle = (options: WebhooksOptions): WebhooksSettings => ({
  enabled: true,
  siteUrl: 'http://localhost:3000',
  language: 'vi',
  allowPrivate: false,
  failingDays: 5,
  keepDays: 30,
  ...options,
})
