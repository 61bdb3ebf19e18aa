// What a text may be made of. Readers paste from everywhere, and some to turn a page upside down:
// invisible letters pass word lists, bidi overrides rewrite what stands around them, piles of marks
// grow over the comments above.

const controls = /[^\P{Cc}\n\t]/gu
// What Unicode calls ignorable: zero-width spaces, bidi controls, fillers, tags. Joiners are looked at
// apart, as emoji and some scripts need them; so do emoji their variation selectors.
const invisible = /(?![\u200c\u200d])(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu
const idleJoiners =
  /(?<=^|[\p{Script=Latin}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\s]|$)/gu

// They stand on nothing: a text of them alone, or of Braille's blank, looks like none.
const idleMarks = /(?<=^|\s)[\p{M}\u200c\u200d]+/gu
const blank = /\u2800/g

/** More marks than any language puts on one letter, once it is in composed form. */
const pile = /(\p{M}{3})\p{M}+/gu

/**
 * The text in composed form (NFC), without what cannot be seen or turns what can: control characters,
 * bidi controls, zero-width characters, marks on nothing, more than three on a letter. Lines end with
 * "\n".
 */
export const cleanText = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(blank, ' ')
    .replace(idleMarks, '')
    .replace(idleJoiners, '')
    .normalize('NFC')
    .replace(pile, '$1')

/** The same on one line, as names are written. */
export const cleanLine = (text: string) => cleanText(text).replace(/\s+/g, ' ')
