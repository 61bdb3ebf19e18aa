// Skeletons for people: where the joints are, in a body 100 high that faces right, feet at 0.

import { points } from './svg.ts'
import type { Point } from './svg.ts'

type Pair = readonly [Point, Point]

export type Skeleton = {
  hip: Point
  shoulder: Point
  head: Point
  knees: Pair
  feet: Pair
  elbows: Pair
  hands: Pair
}

/** Hip, shoulder and head; knees and feet; elbows and hands. */
const bones = (trunk: string, legs: string, arms: string): Skeleton => {
  const joints = points(`${trunk} ${legs} ${arms}`)
  const at = (index: number): Point => joints[index] ?? [0, 0]
  const pair = (index: number): Pair => [at(index), at(index + 1)]
  const limbs = { knees: pair(3), feet: pair(5), elbows: pair(7), hands: pair(9) }
  return { hip: at(0), shoulder: at(1), head: at(2), ...limbs }
}

const upright = '0,-47 0,-77 1,-91'
const level = '-5,-24 5,-24 -6,0 6,0'
const stride = '-3,-24 9,-25 -14,-1 13,0'
const seat = '22,-30 25,-28 21,0 28,0'

export const poses = {
  standing: bones(upright, level, '-12,-62 12,-62 -11,-46 12,-46'),
  walking: bones(upright, stride, '-12,-61 9,-60 -13,-45 19,-51'),
  raising: bones(upright, level, '-13,-88 13,-89 -15,-108 15,-110'),
  holding: bones(upright, level, '6,-60 13,-61 20,-66 24,-62'),
  picking: bones('0,-47 4,-76 8,-89', level, '10,-58 16,-60 24,-52 30,-56'),
  bending: bones('-9,-48 14,-64 26,-69', '-8,-24 1,-25 -9,0 3,0', '18,-46 22,-47 24,-28 31,-30'),
  casting: bones('0,-47 3,-76 6,-90', stride, '15,-80 18,-74 28,-92 32,-80'),
  sitting: bones('0,-28 3,-58 6,-72', seat, '6,-41 12,-42 20,-36 26,-38'),
  weaving: bones('0,-28 5,-57 9,-71', seat, '16,-46 20,-47 36,-52 40,-52'),
  riding: bones('-4,-46 0,-76 3,-90', '16,-40 19,-38 12,-18 15,-16', '10,-62 14,-62 26,-58 29,-57'),
}

export type Pose = keyof typeof poses
