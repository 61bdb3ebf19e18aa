/** In milliseconds: where looking begins. */
const day = 24 * 60 * 60 * 1000

const most = 20

// Where very many are of one moment, no stretch is short enough: that is not looked for each time anew.
const triesAtFirst = 48
const triesLater = 8

type Wanted = { needed: number; first?: number }

/**
 * How long ago, in milliseconds, a stretch of time begins that reaches until now and holds as many as are
 * `needed`, and not many times more. @param first what held as many the last time
 * @returns undefined where no such stretch has been found
 */
export const findAge = async (
  countSince: (age: number) => Promise<number>,
  { needed, first }: Wanted,
): Promise<number | undefined> => {
  const tries = first === undefined ? triesAtFirst : triesLater
  let [few, enough, age] = [0, Infinity, first ?? day]
  for (let time = 0; time < tries && enough - few > 1; time++) {
    const count = await countSince(age)
    if (count < needed) few = age
    else enough = age
    if (count >= needed && count <= needed * most) break
    age = enough === Infinity ? age * 4 : (few + enough) / 2
  }
  return enough === Infinity ? undefined : enough
}
