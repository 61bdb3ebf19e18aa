/** In milliseconds: where looking begins. */
const day = 24 * 60 * 60 * 1000

const most = 20
const tries = 48

type Wanted = { needed: number; first?: number }

/**
 * How long ago, in milliseconds, a stretch of time begins that reaches until now and holds as many as are
 * `needed`, and not many times more. @param first where to look first, by default a day
 * @returns undefined where no such stretch has been found
 */
export const findAge = async (
  countSince: (age: number) => Promise<number>,
  { needed, first = day }: Wanted,
): Promise<number | undefined> => {
  let [few, enough, age] = [0, Infinity, first]
  for (let time = 0; time < tries; time++) {
    const count = await countSince(age)
    if (count < needed) few = age
    else enough = age
    if (count >= needed && count <= needed * most) break
    age = enough === Infinity ? age * 4 : (few + enough) / 2
  }
  return enough === Infinity ? undefined : enough
}
