// Words as a language has them: a few stand in every story, most in hardly any (Zipf's law).
import { createRandom, type Random } from './articles.ts'

const begin = 'b c ch d đ g h kh l m n ng nh ph r s t th tr v x'.split(' ')
const end =
  'a à anh ánh ao áo âm ấm ăn ắn e é ên ến i ì in ính o ó on òng ô ố ông ơ ở u ú ung ư ứ ương ước'.split(
    ' ',
  )

const syllables = begin.flatMap((first) => end.map((last) => first + last))

// Names and foreign words, written together.
const joined = syllables.flatMap((first, n) =>
  Array.from({ length: 40 }, (_, m) => first + syllables[(n * 31 + m * 17) % syllables.length]),
)

const lexicon = [...new Set([...shuffle(syllables), ...shuffle(joined)])]

function shuffle(words: string[]) {
  const random = createRandom(words.length)
  return words
    .map((word) => [random(), word] as const)
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
}

/** The word that comes `rank`th, the most frequent being the first. */
export const wordAt = (rank: number) => lexicon[rank - 1]!

const anyWord = (random: Random) =>
  wordAt(Math.min(lexicon.length, Math.floor(Math.exp(random() * Math.log(lexicon.length + 1)))))

const words = (random: Random, count: number) =>
  Array.from({ length: count }, () => anyWord(random)).join(' ')

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
})

/** The words of a story of that number, about 450: always the same ones. */
export const wordsOf = (number: number) => {
  const random = createRandom(number + 1)
  const children = Array.from({ length: 8 }, () => paragraph(`${words(random, 50)}.`))
  return {
    headline: words(random, 10),
    standfirst: words(random, 30),
    body: { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } },
  }
}
