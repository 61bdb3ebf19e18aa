/** In milliseconds: where looking begins. */
const day = 24 * 60 * 60 * 1000

/** In milliseconds: no shorter stretch is worth looking for. */
const second = 1000

// Where very many are of one moment, no stretch is short enough: that is not looked for each time anew.
const halvingsAtFirst = 40
const halvingsLater = 8

type Wanted = {
  needed: number
  /** In milliseconds: beyond it nothing is looked for. */
  longest: number
  /** What held as many the last time. */
  first?: number
  /** How many times as many as are needed are few enough. @default 20 */
  most?: number
}

type Stretch = { few: number; enough: number }

// Four times as long while too few are found, then half-way between too short and long enough.
const nextAge = ({ few, enough }: Stretch, longest: number) => {
  if (enough < Infinity) return enough - few > second ? (few + enough) / 2 : undefined
  return few < longest ? Math.min(few * 4, longest) : undefined
}

/**
 * How long ago, in milliseconds, a stretch of time begins that reaches until now and holds as many as are
 * `needed`, and not many times more.
 * @returns undefined where none holds as many
 */
export const findAge = async (
  countSince: (age: number) => Promise<number>,
  { needed, longest, first, most = 20 }: Wanted,
): Promise<number | undefined> => {
  let halvings = first === undefined ? halvingsAtFirst : halvingsLater
  const stretch: Stretch = { few: 0, enough: Infinity }
  for (let age: number | undefined = first ?? day; age !== undefined;) {
    const count = await countSince(age)
    if (count < needed) stretch.few = age
    else stretch.enough = age
    const isShort = count >= needed && count <= needed * most
    const isTired = stretch.enough < Infinity && halvings-- <= 0
    age = isShort || isTired ? undefined : nextAge(stretch, longest)
  }
  return stretch.enough === Infinity ? undefined : stretch.enough
}
