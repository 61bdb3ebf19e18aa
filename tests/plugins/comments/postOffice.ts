// A post office that keeps what it is given, or is closed.
import { _internal_jobSystemGlobals as jobSystem } from 'payload'
import type { Plugin, SendEmailOptions } from 'payload'

export const createPostOffice = () => {
  const letters: SendEmailOptions[] = []
  const closedTo = new Set<string>()

  const plugin: Plugin = (config) => ({
    ...config,
    email: () => ({
      name: 'post office',
      defaultFromAddress: 'toasoan@news.test',
      defaultFromName: 'Tòa soạn',
      sendEmail: async (letter) => {
        if (closedTo.has('*') || closedTo.has(String(letter.to))) {
          throw new Error('The mail server does not answer.')
        }
        letters.push(letter)
      },
    }),
  })

  /** The letters to `to`, oldest first. */
  const lettersTo = (to: string) => letters.filter((letter) => letter.to === to)
  const reset = () => {
    letters.length = 0
    closedTo.clear()
  }
  return { plugin, letters, lettersTo, closedTo, reset }
}

/** The address that stands in a letter after `path`. */
export const linkIn = ({ text }: SendEmailOptions, path: string) =>
  new RegExp(`http://news\\.test(${path}\\?\\S+)`).exec(String(text))?.[1] ?? ''

/** Sets the clock of jobs and tokens `minutes` ahead. */
export const setAhead = (minutes: number) => {
  jobSystem.getCurrentDate = () => new Date(Date.now() + minutes * 60_000)
}
