// How alike two pictures look, whatever their size, format and compression.
import toBits from 'sharp-phash'

/** What is seen in a picture, in 64 bits, as 16 hexadecimal digits. */
export const likenessOf = async (picture: Buffer) => {
  const bits = await toBits(picture)
  return bits.replace(/.{4}/g, (four) => parseInt(four, 2).toString(16))
}

const countBits = (number: number) => {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const halves = (likeness: string) =>
  [likeness.slice(0, 8), likeness.slice(8)].map((half) => parseInt(half, 16)) as [number, number]

/** In how many of the 64 bits two likenesses differ. */
export const distanceBetween = (one: string, other: string) => {
  const [[left, right], [otherLeft, otherRight]] = [halves(one), halves(other)]
  return countBits(left ^ otherLeft) + countBits(right ^ otherRight)
}
