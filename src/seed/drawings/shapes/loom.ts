// The brocade of the highlands, the loom it comes from and the weaver at work.

import { darker, lighter, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { person } from './people.ts'
import { box, each, listOf, oval, path, polygon, stroke } from './svg.ts'
import type { Box, Point } from './svg.ts'

const threads = ['#c8463f', '#e2453c', '#c8463f', '#f0b93a', '#f6ead2', '#2f7f86'] as const

const diamonds = ([x, y, w, h]: Box, outer: string, inner: string): string => {
  const count = Math.max(3, Math.round(w / (h * 1.1)))
  const step = w / count
  return each(count, (i) => {
    const [middle, level] = [x + step * (i + 0.5), y + h / 2]
    const rhomb = (reach: number): Point[] => [
      [middle - step * 0.48 * reach, level],
      [middle, level - h * 0.45 * reach],
      [middle + step * 0.48 * reach, level],
      [middle, level + h * 0.45 * reach],
    ]
    return polygon(rhomb(1), outer) + polygon(rhomb(0.5), inner)
  })
}

const zigzag = ([x, y, w, h]: Box, colour: string): string => {
  const count = Math.max(4, Math.round(w / 22)) * 2
  const turn = (i: number): Point => [x + (w * i) / count, y + h * (i % 2 ? 0.25 : 0.75)]
  return stroke(path(listOf(count + 1, turn)), colour, h * 0.2)
}

/** A hanging cloth: dark ground, bands of diamonds, zigzags and plain stripes, and a fringe. */
export const brocade = ({ paint, pick, fade }: Stage, [x, y, w, h]: Box, dye: string): string => {
  const count = Math.round(h / 36)
  const ground = paint(dye)
  const bands = each(count, (i) => {
    const [left, top, across, tall] = [x + 6, y + (h / count) * i + 3, w - 12, h / count - 6]
    const [one, other] = [paint(pick(threads)), paint(pick(threads))]
    if (i % 3 === 0) return diamonds([left, top, across, tall], one, other)
    if (i % 3 === 1) return zigzag([left, top, across, tall], one)
    return (
      box([left, top + tall * 0.2, across, 5], one) +
      box([left, top + tall * 0.55, across, 5], other)
    )
  })
  const fringe = listOf(Math.round(w / 8), (i) => `M${x + 4 + i * 8} ${y + h}v20`).join('')
  const folds = fade(['#00000038', '#ffffff14', '#00000030', '#ffffff10', '#00000040'], 'across')
  return `${stroke(fringe, paint('#f0b93a'), 3)}${box([x, y, w, h], ground)}${bands}
    ${box([x, y, w, h], folds)}`
}

const frame = ({ palette, form, paint }: Stage): string => {
  const wood = paint('#9a6a40')
  return `${oval([1010, 985, 480, 30], seeThrough(palette.shade, 0.35))}
    ${box([760, 420, 30, 560, 4], form('#9a6a40'))}${box([1390, 420, 30, 560, 4], form('#9a6a40'))}
    ${box([730, 410, 720, 30, 6], lighter(wood, 0.15))}
    ${box([760, 900, 660, 26, 4], darker(wood, 0.2))}
    ${box([560, 905, 210, 24, 6], lighter(wood, 0.1))}
    ${box([580, 925, 18, 62], darker(wood, 0.25))}${box([735, 925, 18, 62], darker(wood, 0.25))}`
}

/** A frame loom from the side, cloth growing towards the weaver on her bench. */
export const loom = (stage: Stage): string => {
  const { paint } = stage
  const wood = paint('#b98350')
  const warp = listOf(26, (i) => `M${1000 + i * 15} 440L${985 + i * 15.5} 760`).join('')
  const weaver = { pose: 'weaving', hat: 'scarf', top: '#2a2a44', bottom: '#7d1f28' } as const
  return `${frame(stage)}${stroke(warp, seeThrough(paint('#f6ead2'), 0.75), 2)}
    ${box([975, 520, 430, 15, 6], wood)}${box([975, 590, 430, 15, 6], wood)}
    ${brocade(stage, [985, 670, 396, 216], '#2a2230')}
    ${box([960, 655, 446, 20, 8], lighter(wood, 0.2))}
    ${box([960, 880, 446, 28, 12], darker(wood, 0.1))}
    ${person(stage, [700, 985, 520], { ...weaver, skirt: true })}
    ${stroke('M905 715L1010 668', lighter(wood, 0.25), 11)}`
}
