// The pages that a letter's links lead to: words and at most one button. They work without scripts,
// styles and a reader site.
import type { Language } from '#collections/fields/words.ts'

type Page = { language: Language; words: string; button?: string }

// Sent without an address of its own, the form goes to the one that the page was read from.
const form = (button: string) => `<form method="post"><button>${button}</button></form>`

/** A whole page; all of it in the platform's own words. */
export const toPage = ({ language, words, button }: Page) =>
  [
    `<!doctype html><html lang="${language}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${words}</title><p>${words}</p>`,
    button ? form(button) : '',
    '</html>',
  ].join('')
