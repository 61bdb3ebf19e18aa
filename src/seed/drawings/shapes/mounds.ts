// Terraced hills: closed contours stacked one on the other, each smaller and higher.

import { darker, lighter, mix, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { beads, each, listOf, loop, shape } from './svg.ts'
import type { Point } from './svg.ts'

type Mound = { x: number; y: number; w: number; h: number; levels: number; rise: number }

/** The outline of a level, as a path; `drop` lowers it, for the bank under the field. */
const contours = ({ between }: Stage, mound: Mound) => {
  const [one, other, slide] = [between(0, 6.3), between(0, 6.3), between(-0.12, 0.12)]
  const drift = listOf(mound.levels, () => between(-0.06, 0.06))
  return (level: number, drop = 0): string => {
    const share = level / mound.levels
    const x = mound.x + mound.w * share * slide
    const y = mound.y - level * mound.rise * (1 - share * 0.25) + drop
    const point = (index: number): Point => {
      const angle = (index / 36) * Math.PI * 2
      const wobble = 0.09 * Math.sin(2 * angle + one) + 0.06 * Math.sin(5 * angle + other)
      const ripple = 0.035 * Math.sin(7 * angle + level) + (drift[level] ?? 0)
      const reach = (1 - share) ** 0.85 * (1 + wobble + ripple)
      return [x + Math.cos(angle) * mound.w * reach, y + Math.sin(angle) * mound.h * reach]
    }
    return loop(listOf(36, point))
  }
}

export type Crop = 'green' | 'gold' | 'water'

const greens = ['#7fb249', '#94c255', '#6aa346', '#a8cc62'] as const
const golds = ['#dcb548', '#e9c95c', '#c9a23e', '#b9b850'] as const

/** Paddies: a grassy bank, then the field or the water that mirrors the sky. */
export const paddies = (stage: Stage, mound: Mound & { crop: Crop; depth: number }): string => {
  const { levels, crop, depth, rise } = mound
  const contour = contours(stage, mound)
  const [high, middle, low] = stage.palette.sky
  const water = stage.fade([mix(high, middle, 0.5), low, middle], 'across')
  const bank = stage.paint(crop === 'gold' ? '#7d7434' : '#4c6b35', depth)
  return each(levels, (level) => {
    const wet = stage.chance(crop === 'water' ? 0.8 : 0.12)
    const field = stage.paint(stage.pick(crop === 'gold' ? golds : greens), depth)
    const surface = wet ? water : stage.fade([lighter(field, 0.25), field, darker(field, 0.12)])
    return `${shape(contour(level, rise * 0.5), stage.fade([bank, darker(bank, 0.3)]))}
      ${shape(contour(level, rise * 0.12), lighter(bank, 0.3))}${shape(contour(level), surface)}`
  })
}

/** Tea: every contour is a row of clipped round bushes. */
export const teaRows = (stage: Stage, mound: Mound & { depth: number; bead: number }): string => {
  const { levels, depth, bead } = mound
  const contour = contours(stage, mound)
  const [dark, soil] = [stage.paint('#2c5a3c', depth), stage.paint('#3c7341', depth)]
  return each(levels, (level) => {
    const lit = stage.paint(mix('#4f8f45', '#7fb653', level / levels), depth)
    const [shine, gap] = [seeThrough(lighter(lit, 0.3), 0.75), bead * 0.62]
    return `${shape(contour(level, bead * 0.85), dark)}${beads(contour(level), lit, [bead, gap])}
      ${beads(contour(level, -bead * 0.22), shine, [bead * 0.4, gap])}
      ${shape(contour(level, bead * 0.1), soil)}`
  })
}
