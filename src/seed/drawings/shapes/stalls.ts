// The market: stalls under striped awnings, heaps of produce, strings of lamps, and the crowd.

import { darker, lighter, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { basket } from './crops.ts'
import { awning } from './houses.ts'
import { person, walker } from './people.ts'
import { beads, box, disc, dots, each, listOf, oval, shape, stroke } from './svg.ts'
import type { At, Box, Point } from './svg.ts'

export const produce = [
  ...(['#d8402f', '#f0a830', '#6fae3f', '#8a4b8f'] as const),
  ...(['#f2d45a', '#e8743a', '#a9c94f'] as const),
] as const
const canvas = ['#c8463f', '#2f7f86', '#e0a030', '#3d7a55', '#b8567a'] as const

const heaps = ({ between, paint, pick }: Stage, [x, y, w]: At): string =>
  each(Math.round(w / 62), (i) => {
    const [colour, middle] = [pick(produce), x + (i + 0.5) * (w / Math.round(w / 62))]
    const fruit = listOf(15, (item): At => {
      const up = y - 4 - Math.floor(item / 5) * 9 - between(0, 4)
      return [middle + ((item % 5) - 2) * 11 + between(-3, 3), up, between(6.5, 9)]
    })
    const shine = fruit.map(([left, top, r]): At => [left - 2, top - 2.5, r * 0.45])
    return dots(fruit, paint(darker(colour, 0.12))) + dots(shine, paint(lighter(colour, 0.3)))
  })

/** A stall `w` wide and 290 high whose feet stand at `y`; lit from within when lamps are. */
export const stall = (stage: Stage, [x, y, w]: At): string => {
  const { palette, between, fade, glow, paint, pick } = stage
  const [wood, dusky] = [paint('#94663f'), seeThrough(palette.shade, 0.5)]
  const light = palette.lit ? [lamp, '#f2a050c0'] : [dusky, seeThrough(palette.shade, 0.22)]
  const posts = each(2, (i) => box([x + 10 + i * (w - 26), y - 235, 7, 235], darker(wood, 0.3)))
  const seller = [x + w * between(0.3, 0.7), y + 5, 178] as const
  const planks = listOf(Math.round(w / 24), (i) => `M${x + 4 + i * 24} ${y - 70}v66`).join('')
  return `${oval([x + w / 2, y, w * 0.56, 12], seeThrough(palette.shade, 0.3))}
    ${box([x + 8, y - 226, w - 16, 150], fade(light))}
    ${person(stage, seller, { pose: 'picking', hat: pick(['cone', 'none', 'scarf']) })}${posts}
    ${box([x, y - 84, w, 84, 3], fade([lighter(wood, 0.1), darker(wood, 0.3)]))}
    ${stroke(planks, seeThrough(darker(wood, 0.5), 0.4), 2)}
    ${box([x - 6, y - 92, w + 12, 12, 3], lighter(wood, 0.25))}
    ${heaps(stage, [x + 4, y - 94, w - 8])}
    ${awning(stage, [x - 22, y - 290, w + 44, 74], pick(canvas))}
    ${palette.lit ? disc([x + w / 2, y - 180, w * 0.95], glow(lamp, 0.5)) : ''}`
}

/** A parasol over baskets on the ground, with the seller on a low stool. */
export const parasol = prop(250, (stage) => {
  const { palette, paint, pick } = stage
  const [cloth, other] = [paint(pick(canvas)), paint('#f6ead2')]
  const panels = each(6, (i) => {
    const [left, right] = [-120 + i * 40, -80 + i * 40]
    const d = `M0-246Q${left * 0.7}-226 ${left}-168Q${(left + right) / 2}-182 ${right}-168\
Q${right * 0.7}-226 0-246Z`
    return shape(d, i % 2 ? other : cloth)
  })
  const wares = (i: number) =>
    basket(stage, [34 + i * 50, 14 + (i % 2) * 14, 66], { colour: pick(produce) })
  return `${oval([0, 2, 140, 14], seeThrough(palette.shade, 0.3))}
    ${stroke('M0 0V-240', paint('#7a6552'), 5)}
    ${person(stage, [-26, 0, 140], { pose: 'sitting', hat: 'cone' })}${panels}${each(3, wares)}`
})

/** A string of lamps that sags between two points. */
export const lampString = ({ palette, paint }: Stage, from: Point, to: Point): string => {
  const low = Math.max(from[1], to[1]) + 90
  const d = `M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${low} ${to[0]} ${to[1]}`
  const halo = palette.lit ? beads(d, seeThrough(lamp, 0.28), [34, 46]) : ''
  return stroke(d, paint('#33303c'), 2) + halo + beads(d, lamp, [13, 46])
}

export const lantern = prop(80, ({ palette, paint, pick, fade, glow }) => {
  const colour = pick(['#e2453c', '#f0a23a', '#e0567c', '#4a9fa8'])
  const silk = palette.lit ? lighter(colour, 0.22) : paint(colour)
  const ribs = stroke('M-20-31Q-34 0-20 31M0-36V36M20-31Q34 0 20 31', darker(silk, 0.25), 1.5)
  return `${palette.lit ? disc([0, 0, 110], glow(colour, 0.55)) : ''}
    ${stroke('M0-90V-40', darker(silk, 0.5), 2)}
    ${oval([0, 0, 42, 36], fade([silk, lighter(silk, 0.35), darker(silk, 0.15)]))}${ribs}
    ${box([-15, -41, 30, 8, 2], darker(silk, 0.45))}${box([-15, 33, 30, 8, 2], darker(silk, 0.45))}
    ${shape('M-4 41H4L7 76H-7Z', darker(silk, 0.1))}`
})

/** Passers-by between two x along a street, the nearer ones in front. */
export const crowd = (stage: Stage, [from, y, to, size]: Box, count: number): string => {
  const { between, chance, pick } = stage
  const step = (to - from) / count
  const spots = listOf(count, (i): At => {
    const x = from + step * (i + between(0.2, 0.8))
    return [x, y + between(-0.12, 0.12) * size, size * between(0.9, 1.06)]
  })
  return spots
    .sort((one, other) => one[1] - other[1])
    .map((at) => {
      const pose = pick(['walking', 'standing', 'walking', 'holding'])
      const hat = pick(['cone', 'none', 'cone', 'cap', 'none', 'scarf'])
      const bottom = pick(['#3a3f55', '#54463f', '#2c4a5a'])
      return walker(stage, at, { pose, hat, bottom, left: chance(0.5), back: chance(0.3) })
    })
    .join('')
}
