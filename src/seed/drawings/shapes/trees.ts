// The trees of the uplands: pines, broadleaved trees, bushes and rocks.

import { darker, lighter } from '../colours.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { dots, each, listOf, loop, place, points, shape, stroke } from './svg.ts'
import type { At } from './svg.ts'

const tuft = (w: number, h: number): string =>
  `M${-w} 0Q${-w * 1.1} ${-h * 0.7} ${-w * 0.5} ${-h * 0.75}Q${-w * 0.25} ${-h * 1.3} \
${w * 0.2} ${-h}Q${w * 0.7} ${-h * 1.15} ${w * 0.8} ${-h * 0.5}Q${w * 1.2} ${-h * 0.3} ${w} 0\
Q0 ${h * 0.4} ${-w} 0Z`

const needles = ({ paint }: Stage, colour: string, [w, h]: readonly [number, number]): string => {
  const middle = shape(tuft(w * 0.84, h * 0.72), paint(darker(colour, 0.08)))
  const light = shape(tuft(w * 0.46, h * 0.36), paint(lighter(colour, 0.16)))
  return `${shape(tuft(w, h), paint(darker(colour, 0.38)))}${place(middle, { y: -h * 0.24 })}
    ${place(light, { x: w * 0.24, y: -h * 0.55 })}`
}

/** A three-needled pine: a tall bare trunk, and above it flat tufts on level boughs. */
export const pine = prop(108, (stage, { colour = '#3a7350', depth = 0 }) => {
  const { between, form, paint } = stage
  const [bend, bark] = [between(-5, 5), paint('#7b5140')]
  const count = depth > 0.1 ? 9 : 14
  const tufts = each(count, (i) => {
    const share = i / (count - 1)
    const w = (1 - share * 0.62) * between(12.5, 17)
    const [side, y] = [i % 2 ? 1 : -1, -37 - share * 61]
    const x = bend * share + side * w * (0.95 - share * 0.75)
    const bough = stroke(`M${bend * share * 0.8} ${y + 9}L${x} ${y}`, bark, 1.1)
    const size = [w, w * between(0.58, 0.72)] as const
    return bough + place(needles(stage, colour, size), { x, y, stretch: side })
  })
  const trunk = `M-2.6 0Q${bend - 1.6}-50 ${bend - 0.5}-98L${bend + 0.5}-98Q${bend + 1.6}-50 2.8 0Z`
  return shape(trunk, form('#7b5140')) + tufts
})

/** Leaves in three tones, the lightest on the side of the sun. */
const foliage = ({ paint, sunX }: Stage, leaves: readonly At[], colour: string): string => {
  const side = sunX < 800 ? -1 : 1
  const layer = (shift: number, shrink: number) =>
    leaves.map(([x, y, r]): At => [x + side * shift, y - shift, r * shrink])
  return `${dots(layer(0, 1), paint(darker(colour, 0.3)))}${dots(layer(4, 0.82), paint(colour))}
    ${dots(layer(9, 0.45), paint(lighter(colour, 0.2)))}`
}

/** A round-crowned tree. */
export const tree = prop(105, (stage, { colour = '#4d8a4b' }) => {
  const { between, paint } = stage
  const leaves = listOf(9, (i): At => {
    const [angle, reach] = [(i / 9) * 6.28 + between(-0.3, 0.3), between(12, 20)]
    return [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.72 - 68, between(10, 16)]
  })
  const branches = 'M0-34Q10-46 16-60M0-40Q-10-50-14-64'
  return `${shape('M-4 0Q-2-30-3-55L3-55Q2-30 5 0Z', paint('#6d4c3a'))}
    ${stroke(branches, paint('#6d4c3a'), 2.6)}${foliage(stage, [...leaves, [0, -68, 20]], colour)}`
})

export const bush = prop(60, (stage, { colour = '#4d8a4b' }) => {
  const { between } = stage
  const leaf = (i: number): At => {
    const off = i - 2.5
    return [off * 14, -between(8, 30) + Math.abs(off) * 5, between(15, 22)]
  }
  return foliage(stage, listOf(6, leaf), colour)
})

export const rock = prop(60, ({ between, form, paint }, { colour = '#6f7770' }) => {
  const [top, left, right] = [-44 + between(-8, 8), -52 + between(-8, 8), 54 + between(-8, 8)]
  const body = points(`-60,4 ${left},-22 -20,${top} 24,${top + 6} ${right},-18 62,4 0,10`)
  const edge = stroke(`M-30 ${top + 12}Q-4 ${top + 2} 22 ${top + 14}`, paint(lighter(colour)), 3)
  return shape(loop(body), form(colour)) + edge
})
